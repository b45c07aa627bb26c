package org.isnad.store;

/**
 * One article that a store has acknowledged.
 *
 * @param document where it was read
 * @param article its IRI
 * @param sha256 of its text
 * @param statements how many its graph holds
 */
public record LedgerEntry(String document, String article, String sha256, int statements) {

    /** Whether both acknowledge the same content, wherever it was read. */
    boolean agreesWith(LedgerEntry other) {
        return article.equals(other.article) && sha256.equals(other.sha256) && statements == other.statements;
    }
}
