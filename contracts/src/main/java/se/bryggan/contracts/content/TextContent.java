package se.bryggan.contracts.content;

/** Free text that a person wrote, at most 20 000 characters. */
public record TextContent(String text) {}
