/**
 * What is expected of one person today, and his answers right there (страница «Сегодня»). Lateness
 * comes from {@code occurrence}, answers go to {@code answer}.
 */
@NullMarked
package opora.roadmap.internal.today;

import org.jspecify.annotations.NullMarked;
