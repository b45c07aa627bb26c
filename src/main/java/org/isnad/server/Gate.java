package org.isnad.server;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** The first to see a request: knows every path and method there is, and answers whatever needs no query. */
final class Gate extends Handler.Wrapper {

    private static final Map<String, String> SECURITY_HEADERS = Map.of(
            "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Cache-Control", "no-store",
            "Vary", "Accept");

    private static final Map<String, Set<String>> METHODS =
            Map.of("/sparql", Set.of("GET", "POST"), "/health", Set.of("GET", "HEAD"));

    private final BooleanSupplier healthy;

    Gate(Handler next, BooleanSupplier healthy) {
        super(next);
        this.healthy = healthy;
    }

    static void addSecurityHeaders(HttpFields.Mutable headers) {
        SECURITY_HEADERS.forEach(headers::put);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        addSecurityHeaders(response.getHeaders());
        String path = String.valueOf(request.getHttpURI().getPath());
        try {
            Set<String> methods = METHODS.get(path);
            if (methods == null) {
                throw new Refusal(HttpStatus.NOT_FOUND_404, "There is nothing here; ask /sparql or /health.");
            }
            if (request.getMethod().equals("OPTIONS")) {
                allow(response, methods);
                response.setStatus(HttpStatus.NO_CONTENT_204);
                callback.succeeded();
                return true;
            }
            if (!methods.contains(request.getMethod())) {
                allow(response, methods);
                throw new Refusal(HttpStatus.METHOD_NOT_ALLOWED_405, "This takes " + written(methods) + " only.");
            }
            return path.equals("/health") ? health(response, callback) : sparql(request, response, callback);
        } catch (Refusal refusal) {
            PlainErrors.send(response, callback, refusal.status(), refusal.message());
            return true;
        }
    }

    private boolean sparql(Request request, Response response, Callback callback) throws Exception {
        RequestCheck.check(request);
        return super.handle(request, response, callback);
    }

    private boolean health(Response response, Callback callback) {
        boolean ok = healthy.getAsBoolean();
        response.setStatus(ok ? HttpStatus.OK_200 : HttpStatus.SERVICE_UNAVAILABLE_503);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
        String body = "{\"status\":\"" + (ok ? "ok" : "the store cannot be read") + "\"}\n";
        response.write(true, StandardCharsets.UTF_8.encode(body), callback);
        return true;
    }

    private static void allow(Response response, Set<String> methods) {
        response.getHeaders().put(HttpHeader.ALLOW, written(methods) + ", OPTIONS");
    }

    private static String written(Set<String> methods) {
        return String.join(", ", methods.stream().sorted().toList());
    }
}
