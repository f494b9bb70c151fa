package se.bryggan.referral.register;

/** A document's number in the register of one authority and branch, written {@code 2026-17}. */
public record RegistrationNumber(int year, int number) {

    @Override
    public String toString() {
        return year + "-" + number;
    }
}
