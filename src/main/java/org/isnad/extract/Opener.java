package org.isnad.extract;

import org.isnad.language.Frame;

/**
 * What opens a content, and where.
 *
 * @param gapEnd the token after what stands between the cue and the content
 * @param content the first token of the content
 * @param contentSkip folded letters of that token that do not belong to the content
 */
record Opener(Frame.Kind kind, int gapEnd, int content, int contentSkip) {

    /** A mark or a complementizer tells more than the mere order of nouns. */
    boolean isStrong() {
        return kind != Frame.Kind.NOMINAL && kind != Frame.Kind.PREPOSITIONAL;
    }
}
