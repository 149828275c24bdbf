/**
 * How an image came to be, from storage of the specimen to the dose, and its checks
 * against a published {@link org.latticelapse.core.report.Protocol}.
 */
package org.latticelapse.core.report;
