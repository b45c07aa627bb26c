package org.isnad.extract;

import java.util.List;
import java.util.Optional;
import org.isnad.language.CueForm;
import org.isnad.language.Frame;

/**
 * A cue verb with what was read round it, before its content's end and its speaker are settled.
 *
 * @param start the first token of its clause: the conjunction, the opener or the subject before the verb
 * @param cue the token of the verb
 * @param opener the kind of frame that opens the content
 * @param subject the phrase that is its grammatical subject
 * @param subjectBefore whether that stands before the verb
 * @param antecedent whether the verb stands in a relative clause, whose noun is the subject
 * @param toldTo phrases of whom it is told
 * @param via phrases of who passes it on
 * @param relayed sources from which the subject only passes it on
 * @param gapEnd the token after what stands between the cue and the content
 * @param content the first token of the content
 * @param contentSkip folded letters of that token that do not belong to the content: a joined preposition
 */
record Clause(
        int start,
        int cue,
        CueForm form,
        Frame.Kind opener,
        Optional<NounPhrase> subject,
        boolean subjectBefore,
        boolean antecedent,
        List<NounPhrase> toldTo,
        List<NounPhrase> via,
        List<NounPhrase> relayed,
        int gapEnd,
        int content,
        int contentSkip) {

    boolean isParticiple() {
        return form.tense() == CueForm.Tense.PARTICIPLE;
    }

    boolean isNoun() {
        return form.tense() == CueForm.Tense.NOUN;
    }

    /** Where its subject stands, as the table of confidences names it; "noun" where the cue is one. */
    String construction() {
        if (!form.isFinite()) {
            return isNoun() ? "noun" : "participle";
        }
        if (antecedent) {
            return "relative";
        }
        if (subject.isEmpty()) {
            return "subjectless";
        }
        return subjectBefore ? "subject-verb" : "verb-subject";
    }
}
