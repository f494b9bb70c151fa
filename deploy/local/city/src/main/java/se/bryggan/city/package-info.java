/**
 * A made-up city for local runs and tests: {@link se.bryggan.city.City} and what it is made of.
 *
 * <p>{@code organisation} says who is there, {@code people} who lives there, {@code schooling} what happened in lessons,
 * {@code policy} what the districts have decided. {@code ss12000}, {@code register} and {@code catalogue} stand in for
 * systems that a real city has and that the platform does not own. Nobody in it exists: names are invented, numbers are
 * published test numbers or temporary ones. No part of it runs in production.
 */
package se.bryggan.city;
