package se.bryggan.city.register;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import se.bryggan.city.City;
import se.bryggan.city.http.Answer;
import se.bryggan.city.http.Filter;
import se.bryggan.city.http.Listing;
import se.bryggan.city.http.Refusal;
import se.bryggan.city.http.Request;

/**
 * The register over HTTP: {@code GET custody} and {@code GET accounts} page by page, {@code POST custody/lookup} by
 * numbers.
 *
 * <p>Numbers go in a body and never in a URL, where access logs would keep them.
 */
public final class CustodyRegister {

    private final Listing<CustodyRow> listing;
    private final Listing<AccountRow> accounts;
    private final Map<String, CustodyRow> byNumber;

    private record Numbers(List<String> numbers) {}

    private record Found(List<CustodyRow> data) {}

    /** The register of the city. */
    public CustodyRegister(City city) {
        List<CustodyRow> rows = CustodyRow.of(city);
        this.listing = new Listing<>("register/custody", rows, row -> row)
                .filter("modified.after", Filter.after(CustodyRow::modified));
        this.accounts = new Listing<>("register/accounts", AccountRow.of(city), row -> row);
        this.byNumber = rows.stream().collect(Collectors.toMap(CustodyRow::number, row -> row));
    }

    /** Answers a request to the register. */
    public Answer answer(Request request) {
        return switch (request.path()) {
            case "custody" -> request.page(listing);
            case "accounts" -> request.page(accounts);
            case "custody/lookup" -> lookup(request);
            default -> throw Refusal.of(404, "there is nothing here");
        };
    }

    private Answer lookup(Request request) {
        request.require("POST");
        List<String> numbers = request.json(Numbers.class).numbers();
        if (numbers == null) {
            throw Refusal.of(400, "numbers is missing");
        }
        return Answer.ok(new Found(numbers.stream()
                .distinct()
                .map(byNumber::get)
                .filter(Objects::nonNull)
                .toList()));
    }
}
