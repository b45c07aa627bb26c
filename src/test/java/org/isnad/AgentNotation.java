package org.isnad;

import org.isnad.model.Agent;

/** Writes an agent as the examples of linking do: {@code ~} before one that is not known, {@code ?} before one unnamed. */
public final class AgentNotation {

    private AgentNotation() {}

    /** The key of an agent after its mark, and after that the side that it is of. */
    public static String of(Agent agent) {
        String mark = switch (agent.standing()) {
            case KNOWN -> "";
            case UNLINKED -> "~";
            case UNNAMED -> "?";
        };
        boolean known = agent.standing() == Agent.Standing.KNOWN;
        return mark
                + agent.key()
                + (known ? "" : agent.side().map(side -> "+" + side).orElse(""));
    }
}
