package org.isnad.link;

import org.isnad.knowledge.EventKind;
import org.isnad.knowledge.Phrase;
import org.isnad.model.Event;

/**
 * An event where an article tells enough of it to know it by.
 *
 * @param trigger the words for it
 * @param sentence the number of their sentence
 */
record Told(Phrase<EventKind> trigger, int sentence, Event event) {}
