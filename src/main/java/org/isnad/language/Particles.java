package org.isnad.language;

/** The words of a language that a rule of reading asks for one by one. */
public final class Particles {

    private final Spellings<Particle> words;

    private Particles(Spellings<Particle> words) {
        this.words = words;
    }

    /** @param table whose columns are particle and letters */
    static Particles load(Tsv table) {
        return new Particles(Spellings.of(table, "particle", Particle.class));
    }

    /** The folded letters of a particle; of one that the language does not have, something that stands in no text. */
    public String letters(Particle particle) {
        return words.of(particle);
    }

    /** Whether a folded word is such a particle, with nothing joined to it. */
    public boolean is(String folded, Particle particle) {
        return folded.equals(letters(particle));
    }

    /** Whether a folded word is one of some particles, with nothing joined to it. */
    public boolean isAnyOf(String folded, Particle... particles) {
        for (Particle particle : particles) {
            if (is(folded, particle)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a folded word begins with a particle, such as a preposition with its pronoun does. */
    public boolean starts(String folded, Particle particle) {
        return folded.startsWith(letters(particle));
    }
}
