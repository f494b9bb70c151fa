package se.bryggan.referral.concern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.gate.Sector;

class ReportTest {

    private final UUID ref = UUID.fromString("5c030557-3313-439d-85c3-a11ce027f371");

    @Test
    void aReferenceIsTheChildAndNotToldInTheWords() {
        Report report =
                said("{\"text\": \"Alone.\", \"schoolRef\": \"%s\", \"socialRef\": \"%s\"}".formatted(ref, ref));

        assertEquals(Optional.of(ref), report.child(Sector.SCHOOL));
        assertEquals("Alone.", report.words());
    }

    @Test
    void whatIsNoReferenceIsKeptWithTheWords() {
        Report report = said("{\"text\": \"Alone.\", \"schoolRef\": \"20130101TF01\", \"healthRef\": 17}");

        assertEquals(Optional.empty(), report.child(Sector.SCHOOL));
        assertTrue(report.words().contains("20130101TF01"));
        assertTrue(report.words().contains("healthRef: 17"));
    }

    @Test
    void theDistrictIsBothFollowedAndKept() {
        Report report = said("{\"text\": \"Alone.\", \"district\": \"atlantis\"}");

        assertEquals("atlantis", report.district());
        assertTrue(report.words().contains("atlantis"));
    }

    private static Report said(String json) {
        try {
            return Report.of(new ObjectMapper().readTree(json));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
