package se.bryggan.city.register;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.bryggan.city.City;
import se.bryggan.city.people.FamilyLogin;

/**
 * Whose account a log-in of a guardian or pupil is: what an e-ID would say, which a local log-in cannot.
 *
 * <p>{@code personId} is the {@code person} claim in the log-in's token.
 */
record AccountRow(String login, UUID personId, String role, String number) {

    static List<AccountRow> of(City city) {
        return Stream.concat(city.guardianLogins().stream(), city.pupilLogins().stream())
                .map(AccountRow::of)
                .toList();
    }

    private static AccountRow of(FamilyLogin login) {
        return new AccountRow(login.login(), login.personId(), login.role().wire(), login.number());
    }

    @Override
    public String toString() {
        return "AccountRow[" + login + "]";
    }
}
