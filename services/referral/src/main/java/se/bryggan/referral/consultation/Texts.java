package se.bryggan.referral.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import se.bryggan.boundary.seal.Seal;

/** The texts of a row, sealed with its key. */
@ApplicationScoped
class Texts {

    private final Seal seal;

    Texts(Seal seal) {
        this.seal = seal;
    }

    byte[] seal(Consultation row, String text) {
        return seal.seal(row.id(), row.own().controller(), text.getBytes(StandardCharsets.UTF_8));
    }

    ConsultationView.Texts of(Consultation row) {
        return new ConsultationView.Texts(
                open(row, row.question()), row.answer() == null ? null : open(row, row.answer()));
    }

    String question(Consultation row) {
        return open(row, row.question());
    }

    private String open(Consultation row, byte[] sealed) {
        return new String(seal.open(row.id(), sealed), StandardCharsets.UTF_8);
    }
}
