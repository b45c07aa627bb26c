package org.isnad.knowledge;

/** Knowledge that cannot be used; the message says what is wrong, where, and what would mend it. */
public final class KnowledgeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    KnowledgeException(String message) {
        super(message);
    }

    KnowledgeException(String message, Throwable cause) {
        super(message, cause);
    }
}
