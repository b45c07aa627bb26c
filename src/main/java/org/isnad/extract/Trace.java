package org.isnad.extract;

import org.isnad.language.Frame;

/** Hears how each cue is read, for whoever wants to know why; nobody does in an ordinary run. */
interface Trace {

    Trace SILENT = new Trace() {
        @Override
        public void left(int cue, Obstacle obstacle) {}

        @Override
        public void tried(int cue, Frame.Kind frame, int gapEnd) {}
    };

    /** A word that could be a cue is left. */
    void left(int cue, Obstacle obstacle);

    /**
     * A frame was tried on a cue, and opens a content.
     *
     * @param gapEnd the token after what stands between the cue and the content
     */
    void tried(int cue, Frame.Kind frame, int gapEnd);
}
