package org.isnad.export;

import java.util.List;
import java.util.stream.Collectors;

/** Numbers of lines and letters of articles, as a sheet without links writes them. */
final class Marks {

    private Marks() {}

    /** The marks in brackets behind the words. */
    static String after(String words, List<String> marks) {
        String all = marks.stream().map(mark -> "[" + mark + "]").collect(Collectors.joining(" "));
        return words.isEmpty() || all.isEmpty() ? words + all : words + " " + all;
    }
}
