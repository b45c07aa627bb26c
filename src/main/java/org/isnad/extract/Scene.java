package org.isnad.extract;

import java.util.Optional;
import org.isnad.knowledge.KnownAgent;
import org.isnad.knowledge.NameFound;
import org.isnad.knowledge.NamesFound;
import org.isnad.language.Affix;
import org.isnad.language.Affixes;
import org.isnad.language.CueForm;
import org.isnad.language.CueVerb;
import org.isnad.language.LanguagePack;
import org.isnad.language.Particles;
import org.isnad.language.PhraseClass;
import org.isnad.language.Phrases;
import org.isnad.language.Word;
import org.isnad.language.WordClass;
import org.isnad.language.WordReading;
import org.isnad.language.WordReadings;
import org.isnad.model.Agent;
import org.isnad.text.TokenizedText;
import org.isnad.text.TokenizedText.Kind;

/** One article as its readers see it: tokens with their lexicon entries, known names, and what is furniture. */
final class Scene {

    private static final WordReading NOTHING = new WordReading(Word.UNKNOWN, false, (char) 0, 0);

    final TokenizedText text;
    final NamesFound names;
    final LanguagePack pack;
    final Affixes affixes;
    final Particles particles;
    final Trace trace;
    final QuotationScene quotations = new QuotationScene(this);
    final VerbalNouns masdars = new VerbalNouns(this);
    final Shares shares = new Shares(this);
    final Surnames surnames;

    private final WordReading[] words;
    private final boolean[] furniture;
    private final int[] sentenceStarts;
    private final int[] sentenceEnds;

    Scene(TokenizedText text, WordReadings readings, NamesFound names, LanguagePack pack, Trace trace) {
        this.trace = trace;
        this.text = text;
        this.names = names;
        this.pack = pack;
        affixes = pack.affixes();
        particles = pack.particles();
        words = readings.all();
        new LookAlikes(text, words, pack.phrases(PhraseClass.NAME_PARTICLE), affixes).settle();
        furniture = furniture();
        sentenceStarts = sentenceStarts();
        sentenceEnds = sentenceEnds();
        surnames = new Surnames(this);
    }

    private boolean[] furniture() {
        boolean[] marked = new boolean[text.size()];
        boolean over = false;
        boolean paragraphIs = false;
        for (int i = 0; i < marked.length; i++) {
            if (i == 0 || text.paragraph(i) != text.paragraph(i - 1)) {
                // What calls itself the end of the article in its first half is a menu above it.
                over = over || (i > marked.length / 3 && pack.furniture().endsArticleAt(text, i));
                paragraphIs = over || pack.furniture().startsAt(text, i);
            }
            marked[i] = paragraphIs;
        }
        return marked;
    }

    private int[] sentenceStarts() {
        int[] starts = new int[text.size()];
        for (int i = 1; i < starts.length; i++) {
            starts[i] = text.sentence(i - 1) == text.sentence(i) ? starts[i - 1] : i;
        }
        return starts;
    }

    private int[] sentenceEnds() {
        int[] ends = new int[text.size()];
        for (int i = ends.length - 1; i >= 0; i--) {
            boolean last = i + 1 == ends.length || text.sentence(i + 1) != text.sentence(i);
            ends[i] = last ? i + 1 : ends[i + 1];
        }
        return ends;
    }

    int size() {
        return text.size();
    }

    WordReading word(int token) {
        return token < 0 || token >= words.length ? NOTHING : words[token];
    }

    boolean is(int token, WordClass wordClass) {
        return word(token).is(wordClass);
    }

    boolean isFurniture(int token) {
        return furniture[token];
    }

    /** The token after a sentence. */
    int sentenceEnd(int token) {
        return sentenceEnds[token];
    }

    /** The first token of the sentence of {@code token}. */
    int sentenceStart(int token) {
        return sentenceStarts[token];
    }

    boolean startsSentence(int token) {
        return token == 0 || text.sentence(token - 1) != text.sentence(token);
    }

    boolean startsParagraph(int token) {
        return token == 0 || text.paragraph(token - 1) != text.paragraph(token);
    }

    boolean isWord(int token) {
        return token >= 0 && token < words.length && text.isWord(token);
    }

    boolean isMark(int token, char mark) {
        return token >= 0
                && token < words.length
                && text.kind(token) == Kind.PUNCTUATION
                && text.text().charAt(text.start(token)) == mark;
    }

    boolean isComma(int token) {
        return isMark(token, '\u060C') || isMark(token, ',') || isMark(token, '\u061B') || isMark(token, ';');
    }

    /** A colon that is not between the numbers of a clock or a score. */
    boolean isColon(int token) {
        return isMark(token, ':')
                && !(token > 0
                        && token + 1 < size()
                        && text.kind(token - 1) == Kind.NUMBER
                        && text.kind(token + 1) == Kind.NUMBER);
    }

    boolean isDash(int token) {
        return isMark(token, '-') || isMark(token, '\u2013') || isMark(token, '\u2014');
    }

    boolean isFullStop(int token) {
        return isMark(token, '.') && text.end(token) - text.start(token) == 1;
    }

    boolean isOpenBracket(int token) {
        return isMark(token, '(') || isMark(token, '[');
    }

    boolean isCloseBracket(int token) {
        return isMark(token, ')') || isMark(token, ']');
    }

    /** The end of a phrase of a class that begins at a token, past a joined conjunction; -1 when none does. */
    int phraseEnd(PhraseClass phraseClass, int token) {
        if (!isWord(token)) {
            return -1;
        }
        int whole = pack.phrases(phraseClass).endOfMatch(text, token, 0);
        if (whole >= 0) {
            return whole;
        }
        boolean conjunction = affixes.startsWithConjunction(text.folded(token));
        return conjunction ? pack.phrases(phraseClass).endOfMatch(text, token, 1) : -1;
    }

    /** The folded letters before a marker of attribution that "and" is joined to. */
    int conjunctionLength(int token) {
        Phrases markers = pack.phrases(PhraseClass.ACCORDING);
        boolean joined = markers.endOfMatch(text, token, 0) < 0 && markers.endOfMatch(text, token, 1) >= 0;
        return joined && phraseEnd(PhraseClass.ACCORDING, token) >= 0 ? 1 : 0;
    }

    /** Whether a token stands in a phrase that keeps a source unnamed: "who preferred not to tell his name". */
    boolean isAnonymity(int token) {
        for (int i = Math.max(sentenceStart(token), token - 2); i <= token; i++) {
            if (phraseEnd(PhraseClass.ANONYMITY, i) > token) {
                return true;
            }
        }
        return false;
    }

    /** The known name that begins at a token. */
    Optional<NameFound> name(int token) {
        return names.at(token);
    }

    /** Whether a name is that of somebody of a type; what is armed is an organisation as well. */
    boolean isNameOf(NameFound name, Agent.Type type) {
        return name.candidates().stream()
                .map(KnownAgent::type)
                .anyMatch(found -> found == type || type == Agent.Type.ORGANISATION && found == Agent.Type.ARMED_GROUP);
    }

    /** The folded letters of a joined "to" and of what is left of the article after it; of a name as it was found. */
    int joinedLam(int token) {
        Optional<NameFound> name = name(token);
        if (name.isPresent()) {
            return Math.max(1, name.get().clitic());
        }
        return affixes.standsAt(1, text.folded(token), Affix.TO) ? 2 : 1;
    }

    /** "His saying": a noun that reports with a pronoun for the source before it. */
    boolean isSaying(int token) {
        return isWord(token) && pack.cueNouns().isSaying(text.folded(token));
    }

    /** Whether a noun heads phrases that can speak: an office, an institution, a medium, a source, a text. */
    boolean isSpeakerHead(int token) {
        return is(token, WordClass.TITLE)
                || is(token, WordClass.ORGANISATION)
                || is(token, WordClass.MEDIUM)
                || is(token, WordClass.ANONYMOUS)
                || is(token, WordClass.COLLECTIVE)
                || is(token, WordClass.DOCUMENT);
    }

    /** Whether a token is a word whose folded letters begin with an affix, whatever they mean. */
    boolean startsWith(int token, Affix affix) {
        return isWord(token) && affixes.starts(text.folded(token), affix);
    }

    /** Whether a token is a word whose folded letters end in an affix, whatever they mean. */
    boolean endsWith(int token, Affix affix) {
        return isWord(token) && affixes.ends(text.folded(token), affix);
    }

    boolean isJoinedTo(Affix preposition, int at) {
        return isJoinedTo(affixes.letters(preposition), at);
    }

    /** Whether a preposition of one letter is joined to the front of a noun. */
    boolean isJoinedTo(String preposition, int at) {
        if (preposition.length() != 1 || !isWord(at) || is(at, WordClass.PREPOSITION)) {
            return false;
        }
        String folded = text.folded(at);
        return folded.length() > 2
                && folded.startsWith(preposition)
                && (word(at).proclitic() != 0 || !word(at).isKnown())
                && name(at).map(n -> n.clitic() > 0).orElse(true);
    }

    /** Whether a cue of trust A or B can stand at a token, a verb or else a participle. */
    boolean isTrustedCue(int token, boolean finite) {
        for (CueForm form : word(token).word().cues()) {
            boolean trusted = form.isFinite() == finite && form.verb().trust() != CueVerb.Trust.C;
            if (trusted && Spelling.fits(form, text.raw(token))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a token's folded letters begin with the article, a joined particle not counted. */
    boolean isDefinite(int token) {
        if (!isWord(token)) {
            return false;
        }
        String folded = text.folded(token);
        int from = word(token).stemStart();
        return affixes.standsAt(from, folded, Affix.ARTICLE) || affixes.isAndThe(folded, from);
    }

    /** Whether an unknown word begins with a preposition and has the article or a pronoun, as no name does. */
    boolean isPrepositionalPhrase(int token) {
        if (!isWord(token) || word(token).isKnown() || name(token).isPresent()) {
            return false;
        }
        String folded = text.folded(token);
        return folded.length() > 5
                && (affixes.startsWithByThe(folded)
                        || affixes.startsWithAndByThe(folded)
                        || affixes.starts(folded, Affix.BY) && affixes.endsInPronoun(folded));
    }

    /** Whether the raw word ends in the mark of the indefinite accusative. */
    boolean isIndefiniteAccusative(int token) {
        if (!isWord(token)) {
            return false;
        }
        boolean mayHaveMark = text.end(token) - text.start(token) > 2;
        return mayHaveMark && (text.rawEndsWith(token, "\u064B\u0627") || text.rawEndsWith(token, "\u064B"));
    }
}
