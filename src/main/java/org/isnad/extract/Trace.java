package org.isnad.extract;

import org.isnad.language.Frame;

/** Hears how each cue is read, for whoever wants to know why; nobody does in an ordinary run. */
interface Trace {

    Trace SILENT = new Trace() {
        @Override
        public void left(int cue, Obstacle obstacle) {}

        @Override
        public void tried(int cue, Frame.Kind frame, int from, int to) {}
    };

    /** A word that could be a cue is left. */
    void left(int cue, Obstacle obstacle);

    /**
     * A frame was tried on a cue, and opens a content.
     *
     * @param from the first token of the content
     * @param to the token after the gap before it
     */
    void tried(int cue, Frame.Kind frame, int from, int to);
}
