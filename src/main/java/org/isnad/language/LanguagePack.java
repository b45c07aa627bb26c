package org.isnad.language;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Everything that the extractor knows of one language. Immutable once loaded. */
public final class LanguagePack {

    /** The packs that ship. */
    private static final List<String> CODES = List.of("ar");

    private static final Map<String, LanguagePack> LOADED = new ConcurrentHashMap<>();

    private final String code;
    private final Lexicon lexicon = new Lexicon();
    private final Map<PhraseClass, Phrases> phrases = new EnumMap<>(PhraseClass.class);
    private final Furniture furniture;
    private final TimeWords times;

    private LanguagePack(String code) {
        this.code = code;
        for (PhraseClass phraseClass : PhraseClass.values()) {
            phrases.put(phraseClass, new Phrases());
        }
        loadWords();
        loadCues();
        loadPhrases();
        furniture = Furniture.load(table("boilerplate"));
        times = TimeWords.load(table("time"));
    }

    /** The pack for a BCP 47 tag; empty when none ships for its language. */
    public static Optional<LanguagePack> of(String tag) {
        String code = java.util.Locale.forLanguageTag(tag).getLanguage();
        return CODES.contains(code) ? Optional.of(LOADED.computeIfAbsent(code, LanguagePack::new)) : Optional.empty();
    }

    public String code() {
        return code;
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

    public TimeWords times() {
        return times;
    }

    private Tsv table(String name) {
        return Tsv.read("language/" + code + "/" + name + ".tsv");
    }

    private void loadWords() {
        for (Tsv.Row row : table("words").rows()) {
            WordClass wordClass = WordClass.named(row.cell("class"));
            row.words("words").forEach(word -> lexicon.add(word, wordClass));
        }
    }

    private void loadCues() {
        for (Tsv.Row row : table("cues").rows()) {
            List<Frame> frames = new ArrayList<>();
            row.words("frames").forEach(f -> frames.add(Frame.parse(f)));
            CueVerb verb = new CueVerb(
                    row.cell("lemma"), row.cell("act"), CueVerb.Trust.valueOf(row.cell("trust")), List.copyOf(frames));
            ArabicVerb forms = new ArabicVerb(verb, row.cell("spelling").equals("exact"), lexicon::add);
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
        for (Tsv.Row row : table("phrases").rows()) {
            phrases.get(PhraseClass.named(row.cell("class"))).add(row.cell("phrase"));
        }
    }
}
