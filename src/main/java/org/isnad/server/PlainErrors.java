package org.isnad.server;

import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Every error is one or two lines of plain text: the status and what is wrong. */
final class PlainErrors extends ErrorHandler {

    private static final int MOST_CHARACTERS = 1000;

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        String message = Optional.ofNullable(request.getAttribute(ERROR_MESSAGE))
                .map(Object::toString)
                .orElse("");
        send(response, callback, response.getStatus(), message);
        return true;
    }

    static void send(Response response, Callback callback, int status, String message) {
        response.setStatus(status);
        Gate.addSecurityHeaders(response.getHeaders());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8");
        Content.Sink.write(response, true, body(status, message), callback);
    }

    static String body(int status, String message) {
        String reason = HttpStatus.getMessage(status);
        String told = message.isBlank() || message.equals(reason) ? reason : message.strip();
        return status + " " + (told.length() > MOST_CHARACTERS ? told.substring(0, MOST_CHARACTERS) + " ..." : told)
                + "\n";
    }
}
