/**
 * A recipe of recorded steps for every file of a folder.
 * {@link org.latticelapse.command.batch.Batch} is what is asked for. One input at a
 * time is claimed, worked on and put in place whole, so that several processes can
 * share a batch, and one that was killed goes on where it ended.
 */
package org.latticelapse.command.batch;
