package org.isnad.language;

import java.util.Locale;

/** What a word can do in the reading of a sentence. The words stand in a pack's {@code words.tsv} under these names. */
public enum WordClass {
    /** Opens a reported clause: "that". */
    COMPLEMENTIZER,
    /** Opens an indirect question. */
    QUESTION,
    PREPOSITION,
    /** Opens what somebody says in his own words, and no name: "we", "will", "there is". */
    OWN_WORDS,
    /** A preposition with its pronoun: "in it", "to them". */
    PRONOMINAL,
    /** A pronoun that is a verb's object and is not joined to it: "(accusing) it". */
    OBJECT_PRONOUN,
    NEGATION,
    AUXILIARY,
    /** "Ceases": negated, it tells that what follows goes on. */
    CONTINUATIVE,
    /** "Is", "became": what follows is what its subject is. */
    COPULA,
    RELATIVE,
    /** "What", "who": a relative pronoun that no noun stands before. */
    FREE_RELATIVE,
    /** "This", "those": begins a noun phrase, and goes on none. */
    DEMONSTRATIVE,
    /** Opens a clause of its own: "while", "as", "but". */
    SUBORDINATOR,
    /** "As for": opens a sentence with whom it is of, before a comma. */
    TOPIC,
    /** Before an imperfect, only supposes: "may", "perhaps". */
    POSSIBILITY,
    /** "But", before a noun: what somebody else says begins. */
    ADVERSATIVE,
    /** Makes of a complementizer "however". */
    CONTRAST,
    ADVERB,
    TIME,
    WEEKDAY,
    /** Where or in what a thing is said: a statement, a tweet, a press conference. */
    VENUE,
    /** A talk at a distance, in which one tells the other: a call. */
    CALL,
    /** Introduces, after a venue, whom a thing is told to: "a letter to", "an interview with". */
    AUDIENCE,
    /** Who is told because it is their work: reporters, an agency. */
    PRESS,
    /** "His counterpart": somebody told, never the speaker. */
    COUNTERPART,
    /** Who is prayed to, and speaks in no news. */
    DEITY,
    /** Heads a person's title or office. */
    TITLE,
    HONORIFIC,
    /** Somebody by trade or lot, who acts but holds no office: the singer, the driver, the witness. */
    PERSON,
    /** Heads the name of an institution. */
    ORGANISATION,
    /** Heads the name of a medium. */
    MEDIUM,
    /** Heads the name of a medium that passes on to others what it is told. */
    AGENCY,
    /** A network on which people write to everybody. */
    PLATFORM,
    /** Is often followed by a name in quotation marks: an operation, a town, a film. */
    NAMED_THING,
    /** Heads a source that stays unnamed. */
    ANONYMOUS,
    /** Means several agents named before: "the two sides". */
    COLLECTIVE,
    /** A text that speaks for its issuer. */
    DOCUMENT,
    FEELING,
    /** Thanks or an apology: to offer it is to say it. */
    THANKS,
    /** The fixed object of a cue: to draw "attention" to. */
    LIGHT_OBJECT,
    RESPONSIBILITY,
    /** A stretch of time, of which a preposition tells when something was: "two days", "the year". */
    PERIOD,
    /** What somebody else says or does, and one takes a stand on: a claim, pressure, interference. */
    STANCE,
    /** A verbal noun, which can be the whole of what is announced. */
    MASDAR,
    /** Goes on a person's name. */
    KINSHIP,
    /** "In the name of": joins a spokesman to whom he speaks for. */
    SPOKESMANSHIP,
    /** Means several people without a plural ending. */
    HUMAN_PLURAL,
    /** Means several things, and is feminine singular to its verb. */
    BROKEN_PLURAL,
    NUMBER,
    /** Qualifies the noun before it, though its form does not show it: "the general", "the ruling". */
    ADJECTIVE,
    /** A person's first name. */
    GIVEN_NAME;

    /** The bit that stands for this class in {@link Word#classes()}. */
    public long bit() {
        return 1L << ordinal();
    }

    static WordClass named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
