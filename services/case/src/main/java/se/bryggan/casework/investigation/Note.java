package se.bryggan.casework.investigation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Controller;

/** What is written down in an investigation (SoL 14:3), sealed under the investigation's key. */
@Entity
@Table(name = "investigation_note")
class Note {

    @Id
    private UUID id;

    private String controller;

    @Enumerated(EnumType.STRING)
    private Branch branch;

    private int number;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private byte[] words;
    private Instant writtenAt;

    /** What the note is about. */
    enum Kind {
        /** The special reasons for more time. */
        EXTENSION,
        /** What the school social team has told. */
        TEAM_ANSWER,
        CLOSURE
    }

    protected Note() {}

    Note(UUID id, Controller holder, int number, Kind kind, byte[] words, Instant writtenAt) {
        this.id = id;
        this.controller = holder.authority();
        this.branch = holder.branch();
        this.number = number;
        this.kind = kind;
        this.words = words;
        this.writtenAt = writtenAt;
    }

    int number() {
        return number;
    }

    Kind kind() {
        return kind;
    }

    byte[] words() {
        return words;
    }

    Instant writtenAt() {
        return writtenAt;
    }
}
