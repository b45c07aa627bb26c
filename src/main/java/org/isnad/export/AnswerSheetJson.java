package org.isnad.export;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import java.util.Objects;
import java.util.stream.Stream;
import org.isnad.model.IsnadException;
import org.isnad.model.Problem;
import org.isnad.query.AnswerSheet;
import org.isnad.query.AnswerSheet.Answer;

/** An answer sheet as a JSON object: the components of {@link AnswerSheet} by their names. */
public final class AnswerSheetJson {

    private static final Gson GSON =
            new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();

    private AnswerSheetJson() {}

    public static String write(AnswerSheet sheet) {
        return GSON.toJson(sheet) + "\n";
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @param where the file, for the message
     * @throws IsnadException when it is something else
     */
    public static AnswerSheet read(String where, String json) {
        try {
            AnswerSheet sheet = GSON.fromJson(json, AnswerSheet.class);
            if (isWhole(sheet)) {
                return sheet;
            }
        } catch (JsonParseException e) {
            throw new IsnadException(problem(where), e);
        }
        throw problem(where).exception();
    }

    private static Problem problem(String where) {
        return Problem.usage(where, "is no answer sheet", "\"isnad compare … --sheet FILE\" writes one");
    }

    private static boolean isWhole(AnswerSheet sheet) {
        return sheet != null
                && present(sheet.software(), sheet.readings(), sheet.store(), sheet.answers())
                && sheet.answers().stream().allMatch(AnswerSheetJson::isWhole);
    }

    private static boolean isWhole(Answer answer) {
        return answer != null
                && present(answer.query(), answer.text(), answer.parameters(), answer.rows())
                && answer.parameters().values().stream()
                        .allMatch(values -> present(values) && present(values.toArray()));
    }

    private static boolean present(Object... parts) {
        return Stream.of(parts).allMatch(Objects::nonNull);
    }
}
