package se.bryggan.casework.investigation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.casework.policy.ContactDuty;
import se.bryggan.casework.words.Words;

/** An investigation as its own unit sees it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record InvestigationView(
        UUID id,
        UUID subject,
        UUID concernId,
        String unit,
        Stage stage,
        LocalDate openedOn,
        LocalDate dueOn,
        Instant closedAt,
        TeamContactView teamContact,
        List<NoteView> notes,
        long version) {

    static InvestigationView of(Investigation investigation, Words words, AccessPermit permit) {
        return new InvestigationView(
                investigation.id(),
                investigation.subject().orElse(null),
                investigation.concernId(),
                investigation.unit(),
                investigation.stage(),
                investigation.openedOn(),
                investigation.dueOn(),
                investigation.closedAt(),
                TeamContactView.of(investigation),
                investigation.notes().stream()
                        .map(note -> NoteView.of(note, words.open(investigation.id(), note.words())))
                        .toList(),
                investigation.version());
    }

    /**
     * The task to ask the school social team; duty {@code NONE}: there is no such task. {@code noTeam}: asked, and no team
     * works with the child.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TeamContactView(ContactDuty duty, Instant askedAt, boolean noTeam, Instant answeredAt) {

        static TeamContactView of(Investigation investigation) {
            return new TeamContactView(
                    investigation.teamContact(),
                    investigation.teamAskedAt(),
                    investigation.noTeam(),
                    investigation.teamAnsweredAt());
        }
    }

    record NoteView(int number, Note.Kind kind, Instant writtenAt, String words) {

        static NoteView of(Note note, String words) {
            return new NoteView(note.number(), note.kind(), note.writtenAt(), words);
        }
    }
}
