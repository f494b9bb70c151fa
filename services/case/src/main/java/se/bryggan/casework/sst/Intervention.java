package se.bryggan.casework.sst;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Controller;

/** Help that has begun: a code of the district's catalogue (förteckning), who answers for it, from when. */
@Entity
class Intervention {

    @Id
    private UUID id;

    private String controller;

    @Enumerated(EnumType.STRING)
    private Branch branch;

    private int number;
    private String catalogueCode;
    private String responsiblePost;
    private LocalDate startsOn;

    protected Intervention() {}

    Intervention(UUID id, Controller holder, int number, String catalogueCode, String post, LocalDate startsOn) {
        this.id = id;
        this.controller = holder.authority();
        this.branch = holder.branch();
        this.number = number;
        this.catalogueCode = catalogueCode;
        this.responsiblePost = post;
        this.startsOn = startsOn;
    }

    int number() {
        return number;
    }

    String catalogueCode() {
        return catalogueCode;
    }

    String responsiblePost() {
        return responsiblePost;
    }

    LocalDate startsOn() {
        return startsOn;
    }
}
