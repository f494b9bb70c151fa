package se.bryggan.contracts.content;

import se.bryggan.contracts.Required;

/** Free text that a person wrote, at most 20 000 characters. */
public record TextContent(String text) {
    public TextContent {
        Required.of(text);
    }
}
