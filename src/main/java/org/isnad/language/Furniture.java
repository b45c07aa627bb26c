package org.isnad.language;

import java.util.ArrayList;
import java.util.List;
import org.isnad.text.TokenizedText;

/** Recognises paragraphs that belong to the page and not to the article. */
public final class Furniture {

    private final Phrases starts;
    private final Phrases rest;

    private Furniture(Phrases starts, Phrases rest) {
        this.starts = starts;
        this.rest = rest;
    }

    static Furniture load(Tsv table) {
        List<String> starts = new ArrayList<>();
        List<String> rest = new ArrayList<>();
        for (Tsv.Row row : table.rows()) {
            (row.cell("scope").equals("rest") ? rest : starts)
                    .add(row.cell("phrase").replace(":", "").strip());
        }
        return new Furniture(new Phrases(starts), new Phrases(rest));
    }

    /** Whether the paragraph that begins at {@code token} is furniture. */
    public boolean startsAt(TokenizedText text, int token) {
        return starts.endOfMatch(text, token, 0) >= 0 || endsArticleAt(text, token);
    }

    /** Whether nothing of the article follows the paragraph that begins at {@code token}. */
    public boolean endsArticleAt(TokenizedText text, int token) {
        return rest.endOfMatch(text, token, 0) >= 0;
    }
}
