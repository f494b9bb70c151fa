package se.bryggan.referral.outgoing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.seal.Seal;

/** The referrer's own words, sealed with the key of the referral. */
@ApplicationScoped
class Words {

    /** The categories that a school tells in words. */
    static final Set<Category> TOLD_IN_WORDS = EnumSet.of(
            Category.ABSENCE_REASON,
            Category.SCHOOL_RESULTS,
            Category.ABSENCE_MAPPING,
            Category.STUDENT_HEALTH_RECORD,
            Category.SCHOOL_MEDICAL_RECORD);

    private static final TypeReference<Map<Category, String>> TEXTS = new TypeReference<>() {};

    private final Seal seal;
    private final ObjectMapper json;

    Words(Seal seal, ObjectMapper json) {
        this.seal = seal;
        this.json = json;
    }

    void keep(Referral referral, Map<Category, String> texts) {
        try {
            referral.keepTexts(seal.seal(referral.id(), referral.controller(), json.writeValueAsBytes(texts)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("words of a referral", e);
        }
    }

    Map<Category, String> of(Referral referral) {
        try {
            return json.readValue(seal.open(referral.id(), referral.texts()), TEXTS);
        } catch (IOException e) {
            throw new IllegalStateException("words of a referral", e);
        }
    }
}
