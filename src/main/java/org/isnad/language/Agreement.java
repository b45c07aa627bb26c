package org.isnad.language;

/** Gender and number, as far as a form shows them. */
public record Agreement(Gender gender, Number number) {

    /** Grammatical gender. */
    public enum Gender {
        MASCULINE,
        FEMININE,
        ANY
    }

    /** Grammatical number. */
    public enum Number {
        SINGULAR,
        DUAL,
        PLURAL,
        ANY
    }

    public static final Agreement ANY = new Agreement(Gender.ANY, Number.ANY);

    /** Whether two forms can belong to one referent. */
    public boolean agreesWith(Agreement other) {
        return (gender == other.gender || gender == Gender.ANY || other.gender == Gender.ANY)
                && (number == other.number || number == Number.ANY || other.number == Number.ANY);
    }
}
