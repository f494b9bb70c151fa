package se.bryggan.casework.investigation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.disclosure.Permit;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.casework.notice.Notices;
import se.bryggan.casework.notice.Notices.Post;
import se.bryggan.casework.sst.AnswerReceiver;
import se.bryggan.casework.words.Words;

/** Keeps what the team was permitted to tell, as a note of the investigation's own. */
@ApplicationScoped
class KeepAnswer implements AnswerReceiver {

    private final Gate gate;
    private final Investigations investigations;
    private final Words words;
    private final Notices notices;

    KeepAnswer(Gate gate, Investigations investigations, Words words, Notices notices) {
        this.gate = gate;
        this.investigations = investigations;
        this.words = words;
        this.notices = notices;
    }

    @Override
    @Guarded("investigation.keep-answer")
    public boolean keep(Controller holder, Permit permit, UUID investigation, String answer) {
        Investigation asked = investigations.locked(investigation);
        if (!asked.allows(Stage.Step.KEEP_ANSWER) || !asked.awaitsTeam()) {
            return false;
        }
        useUp(permit, asked);
        AccessPermit access = gate.permit();
        asked.answered(words.seal(asked.id(), asked.controller(), answer), access.at());
        notices.raise(access, asked.id(), new Post(asked.unit(), Post.INVESTIGATOR), "investigation");
        investigations.flush();
        return true;
    }

    private static void useUp(Permit permit, Investigation asked) {
        boolean fits = permit.recipient().branch() == asked.controller().branch()
                && permit.recipient().authority().equals(asked.controller().authority())
                && permit.categories().contains(Category.SCHOOL_SOCIAL_TEAM_CASE)
                && asked.subject()
                        .map(UUID::toString)
                        .filter(permit.subjectRef()::equals)
                        .isPresent();
        if (!fits || !permit.use()) {
            throw new IllegalStateException("the permit is not for this investigation");
        }
    }
}
