package se.bryggan.casework.sst;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Controller;

/** One measurement of how it goes: share of absence in thousandths, if known, and goals reached. */
@Entity
class FollowUp {

    @Id
    private UUID id;

    private String controller;

    @Enumerated(EnumType.STRING)
    private Branch branch;

    private int number;
    private LocalDate heldOn;
    private Integer sharePermille;
    private int goalsReached;
    private LocalDate nextOn;
    private byte[] words;

    protected FollowUp() {}

    FollowUp(
            UUID id,
            Controller holder,
            int number,
            LocalDate heldOn,
            Integer sharePermille,
            int goalsReached,
            LocalDate nextOn,
            byte[] words) {
        this.id = id;
        this.controller = holder.authority();
        this.branch = holder.branch();
        this.number = number;
        this.heldOn = heldOn;
        this.sharePermille = sharePermille;
        this.goalsReached = goalsReached;
        this.nextOn = nextOn;
        this.words = words;
    }

    int number() {
        return number;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    Integer sharePermille() {
        return sharePermille;
    }

    int goalsReached() {
        return goalsReached;
    }

    LocalDate nextOn() {
        return nextOn;
    }

    byte[] words() {
        return words;
    }
}
