package org.isnad.cli;

import java.io.Console;
import org.isnad.export.Isolation;

/** Whether a person reads along. */
final class Terminal {

    private Terminal() {}

    /** Marks that keep directions apart, for a terminal only. */
    static Isolation isolation() {
        return isPresent() ? Isolation.ON : Isolation.OFF;
    }

    /** From Java 22 on there is a console without a terminal too, and it can be asked. */
    static boolean isPresent() {
        Console console = System.console();
        if (console == null || Runtime.version().feature() < 22) {
            return console != null;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
