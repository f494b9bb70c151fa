package se.bryggan.boundary.disclosure;

import java.util.List;
import java.util.Set;

/**
 * What the rule book lets one expect of a kind of disclosure, whoever it is about. Opens nothing: what goes out is
 * decided by a {@link DisclosurePoint} on the facts of a person.
 *
 * <p>{@code stop} is what ends every such question before a row is tried, else null. {@code freeing} are the rows that
 * could let the category out and {@code withholding} those that could hold it back, each in the order in which they are
 * tried.
 */
public record Outlook(Answer answer, Reason stop, List<Prospect> freeing, List<Prospect> withholding) {

    public Outlook {
        freeing = List.copyOf(freeing);
        withholding = List.copyOf(withholding);
    }

    /** The answer in one word. */
    public enum Answer {
        /** It must be told; nothing about a person changes that. */
        YES,
        /** It depends on facts. */
        CONDITIONS,
        /** Only a named human may decide it. */
        HUMAN,
        NO
    }

    /**
     * One row that could apply. {@code conditions} are those of its conditions that the question leaves open; all must
     * hold. {@code unless} are the reasons for which it could still fail.
     */
    public record Prospect(RuleRow row, List<Requirement> conditions, Set<Reason> unless) {

        public Prospect {
            conditions = List.copyOf(conditions);
            unless = EnumSets.copy(Reason.class, unless);
        }
    }
}
