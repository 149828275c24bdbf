/**
 * The acquisition report as windows and files.
 */
package org.latticelapse.view.report;
