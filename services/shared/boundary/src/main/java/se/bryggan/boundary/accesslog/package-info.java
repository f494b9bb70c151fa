/**
 * The citizen's access log: which organisation and role had to do with the information about a person, what kind of
 * information, when and on which ground; judged by the authority whose ledger it is (OSL 12:1–3), row by row.
 */
package se.bryggan.boundary.accesslog;
