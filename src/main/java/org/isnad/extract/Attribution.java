package org.isnad.extract;

import java.util.Optional;

/**
 * A source named without a verb of its own clause: "according to the Kremlin", "as the ministry said".
 *
 * @param from the first token of the marker
 * @param cueFrom the token of the word that reports: the marker's first, or the verb in it
 * @param source the phrase that names the source
 * @param carrier the medium that published the source's text
 * @param to the token after all of it
 * @param fronted whether it stands before what it attributes
 */
record Attribution(
        int from,
        int cueFrom,
        int cueTo,
        String lemma,
        String act,
        NounPhrase source,
        Optional<NounPhrase> carrier,
        Optional<NounPhrase> toldTo,
        int to,
        boolean fronted) {

    /** What a verb attributes that is followed by its subject and by nothing that opens a content. */
    static Attribution of(CueFinder.Candidate cue, int from, NounPhrase source, Optional<NounPhrase> toldTo) {
        return new Attribution(
                from,
                cue.token(),
                cue.token() + 1,
                cue.form().verb().lemma(),
                cue.form().verb().act(),
                source,
                Optional.empty(),
                toldTo,
                source.to(),
                false);
    }
}
