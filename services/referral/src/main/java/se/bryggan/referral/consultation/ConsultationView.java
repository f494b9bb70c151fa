package se.bryggan.referral.consultation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import se.bryggan.boundary.gate.AccessPermit;

/** A consultation as one side sees it; texts are null in lists, {@code answer} also before there is one. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConsultationView(
        UUID id,
        @JsonIgnore long version,
        Consultation.Side side,
        String unit,
        String otherUnit,
        Instant askedAt,
        Instant answeredAt,
        String question,
        String answer) {

    /** Opened texts. */
    record Texts(String question, String answer) {

        static final Texts CLOSED = new Texts(null, null);
    }

    static ConsultationView of(Consultation row, Texts texts, AccessPermit permit) {
        if (!permit.controller().authority().equals(row.own().controller().authority())) {
            throw new IllegalArgumentException("permit of another authority");
        }
        return new ConsultationView(
                row.id(),
                row.version(),
                row.side(),
                row.own().unit(),
                row.other().unit(),
                row.askedAt(),
                row.answeredAt(),
                texts.question(),
                texts.answer());
    }
}
