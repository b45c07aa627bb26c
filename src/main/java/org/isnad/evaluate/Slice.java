package org.isnad.evaluate;

import java.util.Optional;
import org.isnad.model.Form;

/** The statements that a figure is about: all of them, or those of one form. */
public enum Slice {
    ALL("all", Optional.empty()),
    DIRECT("direct", Optional.of(Form.DIRECT)),
    INDIRECT("indirect", Optional.of(Form.INDIRECT)),
    MIXED("mixed", Optional.of(Form.MIXED));

    private final String key;
    private final Optional<Form> form;

    Slice(String key, Optional<Form> form) {
        this.key = key;
        this.form = form;
    }

    /** Its name in JSON and in tables. */
    public String key() {
        return key;
    }

    Optional<Form> form() {
        return form;
    }
}
