package org.isnad.server;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;

/** What a request to the SPARQL endpoint must be like before anything of it is decoded by others. */
final class RequestCheck {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String QUERY = "application/sparql-query";
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,6}(\\.[0-9]{1,3})?");

    /** Would let one site run scripts with another's answers. */
    private static final List<String> REFUSED = List.of("callback", "stylesheet");

    private RequestCheck() {}

    /**
     * Passes what follows the SPARQL 1.1 protocol for queries.
     *
     * @throws Refusal with the status that says why not
     */
    static void check(Request request) {
        List<Parameter> parameters =
                parameters(Optional.ofNullable(request.getHttpURI().getQuery()).orElse(""));
        checkParameters(parameters);
        if (request.getMethod().equals("POST")) {
            checkBody(request);
        } else if (count(parameters, "query") == 0) {
            throw new Refusal(
                    HttpStatus.BAD_REQUEST_400,
                    "This is a SPARQL 1.1 endpoint for reading. Ask it with ?query=..., or POST a query as " + QUERY);
        }
    }

    static void checkParameters(List<Parameter> parameters) {
        if (count(parameters, "update") > 0) {
            throw new Refusal(HttpStatus.FORBIDDEN_403, "This endpoint is for reading; it takes no updates.");
        }
        if (count(parameters, "query") > 1) {
            throw new Refusal(HttpStatus.BAD_REQUEST_400, "There is more than one parameter named query.");
        }
        for (Parameter parameter : parameters) {
            if (REFUSED.contains(parameter.name())) {
                throw new Refusal(
                        HttpStatus.BAD_REQUEST_400, "The parameter " + parameter.name() + " is not supported.");
            }
            if (parameter.name().equals("timeout")
                    && !SECONDS.matcher(parameter.value()).matches()) {
                throw new Refusal(HttpStatus.BAD_REQUEST_400, "The parameter timeout must be a number of seconds.");
            }
        }
    }

    private static void checkBody(Request request) {
        if (request.getHeaders().contains(HttpHeader.CONTENT_ENCODING)) {
            throw unsupported("The body must not be compressed.");
        }
        String written = Optional.ofNullable(request.getHeaders().get(HttpHeader.CONTENT_TYPE))
                .orElse("");
        String[] parts = written.toLowerCase(Locale.ROOT).split(";");
        String type = parts[0].strip();
        if (type.equals("application/sparql-update")) {
            throw new Refusal(HttpStatus.FORBIDDEN_403, "This endpoint is for reading; it takes no updates.");
        }
        if (!type.equals(FORM) && !type.equals(QUERY)) {
            throw unsupported("The body must be " + QUERY + " or " + FORM + ".");
        }
        for (int i = 1; i < parts.length; i++) {
            String parameter = parts[i].strip().replace("\"", "");
            if (parameter.startsWith("charset=") && !parameter.equals("charset=utf-8")) {
                throw unsupported("The body must be in UTF-8.");
            }
        }
    }

    private static Refusal unsupported(String message) {
        return new Refusal(HttpStatus.UNSUPPORTED_MEDIA_TYPE_415, message);
    }

    private static long count(List<Parameter> parameters, String name) {
        return parameters.stream().filter(p -> p.name().equals(name)).count();
    }

    /** A parameter of a query string or form, decoded. */
    record Parameter(String name, String value) {}

    /** Decodes {@code name=value&...} strictly: a broken escape or octets that are no UTF-8 are refused. */
    static List<Parameter> parameters(String raw) {
        List<Parameter> parameters = new ArrayList<>();
        for (String pair : raw.split("&")) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            String value = equals < 0 ? "" : pair.substring(equals + 1);
            if (!pair.isEmpty()) {
                parameters.add(new Parameter(decoded(name), decoded(value)));
            }
        }
        return parameters;
    }

    private static String decoded(String raw) {
        byte[] written = raw.getBytes(StandardCharsets.UTF_8);
        ByteBuffer octets = ByteBuffer.allocate(written.length);
        for (int i = 0; i < written.length; i++) {
            if (written[i] == '%') {
                octets.put((byte) (digit(written, i + 1) << 4 | digit(written, i + 2)));
                i += 2;
            } else {
                octets.put(written[i] == '+' ? (byte) ' ' : written[i]);
            }
        }
        return utf8(octets.flip());
    }

    private static int digit(byte[] written, int at) {
        int digit = at < written.length ? Character.digit(written[at], 16) : -1;
        if (digit < 0) {
            throw new Refusal(HttpStatus.BAD_REQUEST_400, "The parameters hold a broken percent escape.");
        }
        return digit;
    }

    static String utf8(ByteBuffer octets) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(octets).toString();
        } catch (CharacterCodingException e) {
            throw new Refusal(HttpStatus.BAD_REQUEST_400, "The query is not in UTF-8.");
        }
    }
}
