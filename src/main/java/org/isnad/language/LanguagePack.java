package org.isnad.language;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.model.Article;

/** Everything that the extractor knows of one language. Immutable once loaded. */
public final class LanguagePack {

    /** The packs that ship, with the script that their languages are written in. */
    private static final Map<String, Character.UnicodeScript> SHIPPED = Map.of("ar", Character.UnicodeScript.ARABIC);

    private static final String UNDETERMINED = "und";

    /** Code points of a text that are enough to tell its script. */
    private static final int SAMPLE = 2_000;

    private static final Map<String, LanguagePack> LOADED = new ConcurrentHashMap<>();

    private final String code;
    private final Affixes affixes;
    private final Particles particles;
    private final Lexicon lexicon;
    private final Map<PhraseClass, Phrases> phrases = new EnumMap<>(PhraseClass.class);
    private final Furniture furniture;
    private final TimeWords times;
    private final CueNouns cueNouns;
    private final Confidences confidences;

    private LanguagePack(String code) {
        this.code = code;
        affixes = Affixes.load(table("affixes"));
        particles = Particles.load(table("particles"));
        lexicon = new Lexicon(affixes);
        loadWords();
        loadCues();
        lexicon.close();
        cueNouns = CueNouns.load(table("nouns"), affixes);
        loadPhrases();
        furniture = Furniture.load(table("boilerplate"));
        times = TimeWords.load(table("time"));
        confidences = Confidences.load(table("confidence"));
    }

    /** The pack for a BCP 47 tag; for a language without one, a pack without words, in which nothing is ever found. */
    public static LanguagePack of(String tag) {
        LanguagePack named = LOADED.get(tag);
        if (named != null) {
            return named;
        }
        String code = Locale.forLanguageTag(tag).getLanguage();
        return LOADED.computeIfAbsent(SHIPPED.containsKey(code) ? code : UNDETERMINED, LanguagePack::new);
    }

    /** The pack to read an article with: that of its language, or where that is unknown, of its letters. */
    public static LanguagePack of(Article article) {
        return of(article.language().orElseGet(() -> languageOf(article.text())));
    }

    /** The language of the pack whose script most letters are in. */
    private static String languageOf(String text) {
        int[] letters = new int[Character.UnicodeScript.values().length];
        int total = 0;
        int at = 0;
        for (int left = SAMPLE; left > 0 && at < text.length(); left--) {
            int letter = text.codePointAt(at);
            if (Character.isLetter(letter)) {
                letters[Character.UnicodeScript.of(letter).ordinal()]++;
                total++;
            }
            at += Character.charCount(letter);
        }
        for (Map.Entry<String, Character.UnicodeScript> pack : SHIPPED.entrySet()) {
            if (letters[pack.getValue().ordinal()] * 2 > total) {
                return pack.getKey();
            }
        }
        return UNDETERMINED;
    }

    public String code() {
        return code;
    }

    /** What the language writes together with a word. */
    public Affixes affixes() {
        return affixes;
    }

    /** Words that a rule of reading asks for one by one. */
    public Particles particles() {
        return particles;
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    public Phrases phrases(PhraseClass phraseClass) {
        return phrases.get(phraseClass);
    }

    public Furniture furniture() {
        return furniture;
    }

    public CueNouns cueNouns() {
        return cueNouns;
    }

    public TimeWords times() {
        return times;
    }

    public Confidences confidences() {
        return confidences;
    }

    /** One of the pack's tables by its name without ending; a pack without words has only empty ones. */
    public Tsv table(String name) {
        return code.equals(UNDETERMINED) ? Tsv.empty(name) : Tsv.read("language/" + code + "/" + name + ".tsv");
    }

    private void loadWords() {
        for (Tsv.Row row : table("words").rows()) {
            WordClass wordClass = WordClass.named(row.cell("class"));
            row.words("words").forEach(word -> lexicon.add(word, wordClass));
        }
        for (Tsv.Row row : table("shapes").rows()) {
            lexicon.addShape(row.cell("shape"), WordClass.named(row.cell("class")));
        }
    }

    private void loadCues() {
        for (Tsv.Row row : table("cues").rows()) {
            List<Frame> frames = new ArrayList<>();
            row.words("frames").forEach(f -> frames.add(Frame.parse(f)));
            CueVerb verb = new CueVerb(
                    row.cell("lemma"), row.cell("act"), CueVerb.Trust.valueOf(row.cell("trust")), List.copyOf(frames));
            ArabicVerb forms = new ArabicVerb(verb, row.cell("spelling").equals("exact"), affixes, lexicon::add);
            forms.perfect(verb.lemma(), row.cell("feminine"));
            if (!row.cell("imperfect").equals("-")) {
                forms.imperfect(row.cell("imperfect"));
            }
            if (!row.cell("participle").equals("-")) {
                forms.participle(row.cell("participle"));
            }
        }
    }

    private void loadPhrases() {
        Map<PhraseClass, List<String>> rows = new EnumMap<>(PhraseClass.class);
        for (Tsv.Row row : table("phrases").rows()) {
            rows.computeIfAbsent(PhraseClass.named(row.cell("class")), c -> new ArrayList<>())
                    .add(row.cell("phrase"));
        }
        for (PhraseClass phraseClass : PhraseClass.values()) {
            phrases.put(phraseClass, new Phrases(rows.getOrDefault(phraseClass, List.of())));
        }
    }
}
