/** Defines every element of the library: what one script tag loads. */
import '../elements/committee/kys-committee.js';
import '../elements/contact/kys-contact.js';
import '../elements/dataset/kys-dataset.js';
import '../elements/group-card/kys-group-card.js';
import '../elements/group-list/kys-group-list.js';
import '../elements/leadership/kys-leadership.js';
import '../elements/org-chart/kys-org-chart.js';
import '../elements/people/kys-people.js';
import '../elements/person-card/kys-person-card.js';
import '../elements/timeline/kys-timeline.js';
