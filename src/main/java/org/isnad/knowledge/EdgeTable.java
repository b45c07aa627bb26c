package org.isnad.knowledge;

import java.util.Arrays;

/** The edges of a trie: a node and a word lead to a node. Open addressing, without boxing. */
final class EdgeTable {

    private static final long FREE = -1;

    private long[] keys = new long[1024];
    private int[] nodes = new int[1024];
    private int size;

    EdgeTable() {
        Arrays.fill(keys, FREE);
    }

    /** The node that an edge leads to, or -1. */
    int get(int node, int word) {
        long key = key(node, word);
        int slot = slot(key, keys);
        return keys[slot] == key ? nodes[slot] : -1;
    }

    void put(int node, int word, int to) {
        if (2 * (size + 1) > keys.length) {
            grow();
        }
        long key = key(node, word);
        int slot = slot(key, keys);
        if (keys[slot] == FREE) {
            size++;
        }
        keys[slot] = key;
        nodes[slot] = to;
    }

    private void grow() {
        long[] wider = new long[keys.length * 2];
        int[] widerNodes = new int[wider.length];
        Arrays.fill(wider, FREE);
        for (int old = 0; old < keys.length; old++) {
            if (keys[old] != FREE) {
                int slot = slot(keys[old], wider);
                wider[slot] = keys[old];
                widerNodes[slot] = nodes[old];
            }
        }
        keys = wider;
        nodes = widerNodes;
    }

    private static long key(int node, int word) {
        return (long) node << 32 | word;
    }

    private static int slot(long key, long[] table) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 32) & (table.length - 1);
        while (table[slot] != FREE && table[slot] != key) {
            slot = slot + 1 & (table.length - 1);
        }
        return slot;
    }
}
