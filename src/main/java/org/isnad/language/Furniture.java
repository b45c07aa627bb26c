package org.isnad.language;

import org.isnad.text.TokenizedText;

/** Recognises paragraphs that belong to the page and not to the article. */
public final class Furniture {

    private final Phrases starts = new Phrases();
    private final Phrases rest = new Phrases();

    static Furniture load(Tsv table) {
        Furniture furniture = new Furniture();
        for (Tsv.Row row : table.rows()) {
            (row.cell("scope").equals("rest") ? furniture.rest : furniture.starts)
                    .add(row.cell("phrase").replace(":", "").strip());
        }
        return furniture;
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
