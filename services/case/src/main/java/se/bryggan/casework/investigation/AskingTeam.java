package se.bryggan.casework.investigation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import se.bryggan.boundary.disclosure.Deny;
import se.bryggan.boundary.disclosure.Permit;
import se.bryggan.boundary.disclosure.Reason;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.casework.sst.AskTeam;
import se.bryggan.casework.sst.Asking;
import se.bryggan.casework.sst.ChildOfTeam;
import se.bryggan.casework.sst.Knowledge;

/** An investigation's question to the team, put and taken back; each direction of it is a disclosure of its own. */
@ApplicationScoped
class AskingTeam {

    private final Gate gate;
    private final Investigations investigations;
    private final ToTeam toTeam;
    private final AskTeam team;

    AskingTeam(Gate gate, Investigations investigations, ToTeam toTeam, AskTeam team) {
        this.gate = gate;
        this.investigations = investigations;
        this.toTeam = toTeam;
        this.team = team;
    }

    /** Empty if the question was put, or no team works with the child; else why it may not be. */
    Optional<Set<Reason>> ask(Investigation found, TeamQuestion question) {
        var asking = new Asking(found.id(), found.unit(), found.openedOn());
        return switch (team.known(child(found), asking, question.familyInformed())) {
            case Knowledge.Works works -> put(found, question, asking);
            case Knowledge.WorksNot worksNot -> {
                found.foundNoTeam(gate.permit().at());
                yield Optional.empty();
            }
            case Knowledge.Closed closed -> Optional.of(closed.reasons());
        };
    }

    private Optional<Set<Reason>> put(Investigation found, TeamQuestion question, Asking asking) {
        return switch (toTeam.mayAsk(found, question.necessary())) {
            case Permit permit -> {
                found.askedTeam(gate.permit().at());
                investigations.flush();
                team.ask(child(found), permit, asking);
                yield Optional.empty();
            }
            case Deny deny -> Optional.of(deny.reasons());
        };
    }

    /** If the team may not be told that nothing is asked any more, it learns so when it answers. */
    void withdraw(Investigation found) {
        switch (toTeam.mayWithdraw(found)) {
            case Permit permit -> team.withdraw(child(found), permit, found.id());
            case Deny deny -> {
                // The question stays where it is, and no answer to it is taken.
            }
        }
    }

    private static ChildOfTeam child(Investigation found) {
        return ChildOfTeam.at(found.controller().authority(), found.subject().orElseThrow());
    }
}
