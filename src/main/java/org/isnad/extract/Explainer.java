package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.language.Frame;
import org.isnad.language.WordClass;
import org.isnad.model.Statement;

/** Listens to the reading of one article and tells it afterwards. */
final class Explainer implements Trace {

    /** Decisions by the token of their cue. */
    private final Map<Integer, List<String>> decisions = new TreeMap<>();

    @Override
    public void left(int cue, Obstacle obstacle) {
        note(cue, "left: it " + obstacle.words());
    }

    @Override
    public void tried(int cue, Frame.Kind frame, int gapEnd) {
        String gap = gapEnd - cue - 1 == 1 ? "1 token" : gapEnd - cue - 1 + " tokens";
        note(cue, "tried: a " + frame.name().toLowerCase(Locale.ROOT) + " frame opens after " + gap);
    }

    private void note(int cue, String decision) {
        List<String> noted = decisions.computeIfAbsent(cue, c -> new ArrayList<>());
        if (!noted.contains(decision)) {
            noted.add(decision);
        }
    }

    Explanation explanation(Scene scene, List<Statement> statements) {
        List<Explanation.Sentence> sentences = new ArrayList<>();
        for (int start = 0; start < scene.size(); start = scene.sentenceEnd(start)) {
            sentences.add(sentence(scene, start, scene.sentenceEnd(start), statements));
        }
        return new Explanation(sentences);
    }

    private Explanation.Sentence sentence(Scene scene, int from, int to, List<Statement> statements) {
        List<Explanation.Token> tokens = new ArrayList<>();
        List<Explanation.Step> steps = new ArrayList<>();
        for (int token = from; token < to; token++) {
            tokens.add(token(scene, token));
            String raw = scene.text.raw(token);
            decisions.getOrDefault(token, List.of()).forEach(d -> steps.add(new Explanation.Step(raw, d)));
        }
        int first = scene.text.span(from, to).start();
        int end = scene.text.span(from, to).end();
        List<Statement> here = statements.stream()
                .filter(s -> begin(s) >= first && begin(s) < end)
                .toList();
        here.forEach(s -> steps.add(taken(scene, s)));
        String text = scene.text.text().substring(scene.text.start(from), scene.text.end(to - 1));
        return new Explanation.Sentence(text, tokens, steps, here);
    }

    private static Explanation.Step taken(Scene scene, Statement statement) {
        String cue = statement.cue().map(c -> c.span().in(scene.text.text())).orElse("");
        return new Explanation.Step(cue, "taken: " + statement.rule() + " makes statement " + statement.number());
    }

    private static int begin(Statement statement) {
        return statement
                .cue()
                .map(cue -> cue.span().start())
                .orElse(statement.content().get(0).start());
    }

    private static Explanation.Token token(Scene scene, int token) {
        List<String> classes = new ArrayList<>();
        for (WordClass wordClass : WordClass.values()) {
            if (scene.is(token, wordClass)) {
                classes.add(wordClass.name().toLowerCase(Locale.ROOT));
            }
        }
        scene.word(token).word().cues().stream()
                .map(form -> "cue:" + form.verb().lemma())
                .distinct()
                .forEach(classes::add);
        return new Explanation.Token(
                scene.text.raw(token),
                scene.text.folded(token),
                classes,
                scene.name(token).map(name -> name.candidates().get(0).key()));
    }
}
