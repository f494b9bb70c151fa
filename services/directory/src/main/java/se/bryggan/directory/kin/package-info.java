/**
 * Who a guardian or pupil is, and for which children the guardian speaks: those under 18 whom the guardian has custody of,
 * by the register, today.
 */
package se.bryggan.directory.kin;
