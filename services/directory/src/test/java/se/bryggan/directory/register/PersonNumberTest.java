package se.bryggan.directory.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"201301012397", "20130101-2397", " 201301012397 ", "200901772384", "992004391013"})
    void aNumberIsReadWithAndWithoutItsSign(String text) {
        String bare = text.strip().replace("-", "");

        assertEquals(Optional.of(new PersonNumber(bare)), PersonNumber.parse(text));
    }

    @Test
    void aTemporaryNumberIsANumber() {
        assertEquals(Optional.of(new PersonNumber("20130101TF01")), PersonNumber.parse("20130101-tf01"));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"1301012397", "2013010123977", "20130101TF1", "20130101XX01", "2013 0101 2397"})
    void anythingElseIsNone(String text) {
        assertEquals(Optional.empty(), PersonNumber.parse(text));
    }

    @Test
    void aNumberIsNeverPrinted() {
        PersonNumber number = new PersonNumber("20130101TF01");
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> new PersonNumber("20130101XX01"));

        assertFalse(number.toString().contains("2013"));
        assertFalse(refused.getMessage().contains("2013"));
    }
}
