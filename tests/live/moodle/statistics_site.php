<?php
/**
 * Statistics on trial: courses, people and a report on a running Moodle (4.1 and later), for tests/live/test_statistics.py.
 *
 *   MOODLE_DIR=/path/to/moodle php statistics_site.php [number of learners]
 *
 * Run it as the site's user. It makes a category STAT-TOEND of its own with every standing that an enrolment can have, a service
 * account `statsync` with a token that reads there alone, and the report of docs/statistics.md; it touches nothing else. Prints JSON.
 * Run again, it moves people about (a day on which some enrol, leave, come back, complete) and prints the same JSON.
 */
define('CLI_SCRIPT', true);
require(getenv('MOODLE_DIR') . '/config.php');
require_once($CFG->libdir . '/testing/generator/lib.php');
require_once($CFG->libdir . '/completionlib.php');
require_once($CFG->dirroot . '/course/lib.php');
require_once($CFG->dirroot . '/group/lib.php');
require_once($CFG->dirroot . '/cohort/lib.php');
require_once($CFG->dirroot . '/completion/criteria/completion_criteria_self.php');
require_once($CFG->dirroot . '/completion/criteria/completion_criteria_activity.php');
require_once($CFG->dirroot . '/completion/completion_aggregation.php');
require_once(__DIR__ . '/serve.php');

const CATEGORY = 'STAT-TOEND';
const PLACES = ['Põhjala Tugikeskus', 'Näidislinna "Sotsiaal" & Co', 'Mudeli <Kool>', "Õie'n Abi", '', '=2+5', 'Väike Asutus'];

\core\session\manager::set_user(get_admin());
$gen = new testing_data_generator();
$now = time();
$day = 86400;
$many = (int)($argv[1] ?? 160);
mt_srand(20261122 + (int)($DB->count_records('user')));
$roleid = fn(string $short): int => (int)$DB->get_field('role', 'id', ['shortname' => $short], MUST_EXIST);
$student = $roleid('student');

// ---- category and courses ----
$cat = $DB->get_record('course_categories', ['idnumber' => CATEGORY]) ?: $gen->create_category(['name' => 'Statistika tõend', 'idnumber' => CATEGORY]);
$sub = $DB->get_record('course_categories', ['idnumber' => CATEGORY . '-ALAM']) ?: $gen->create_category(['name' => 'Alam & muu', 'idnumber' => CATEGORY . '-ALAM', 'parent' => $cat->id]);
$wanted = [
    'STAT-POHI' => [], 'STAT-HINNE & "muu"' => [], 'STAT-ISE' => ['category' => $sub->id], 'STAT-TAHTAJATA' => ['enablecompletion' => 0],
    'STAT-KRITEERIUMITA' => [], 'STAT-TYHI' => [], 'STAT-RYHMAD' => ['groupmode' => SEPARATEGROUPS, 'groupmodeforce' => 1],
    'STAT-VIIS-EI' => ['category' => $sub->id], 'STAT-PEIDETUD' => ['visible' => 0],
];
$courses = [];
foreach ($wanted as $short => $more) {
    $course = $DB->get_record('course', ['shortname' => $short]);
    if (!$course) {
        $course = $gen->create_course($more + ['shortname' => $short, 'fullname' => "Kursus $short", 'category' => $cat->id, 'enablecompletion' => 1,
            'startdate' => $now - 600 * $day]);
        if (!in_array($short, ['STAT-TAHTAJATA', 'STAT-KRITEERIUMITA'])) {
            $page = $gen->create_module('page', ['course' => $course->id, 'name' => 'Loe läbi', 'content' => 'x'], ['completion' => COMPLETION_TRACKING_MANUAL]);
            $data = (object)['id' => $course->id, 'criteria_activity' => [$page->cmid => 1]];
            (new completion_criteria_activity())->update_config($data);
            $all = new completion_aggregation(['course' => $course->id, 'criteriatype' => null]);
            $all->setMethod(COMPLETION_AGGREGATION_ALL);
            $all->save();
        }
        $DB->set_field('enrol', 'status', ENROL_INSTANCE_ENABLED, ['courseid' => $course->id, 'enrol' => 'self']);
        if (!$DB->record_exists('enrol', ['courseid' => $course->id, 'enrol' => 'self'])) { enrol_get_plugin('self')->add_instance($course, ['status' => 0, 'roleid' => $student]); }
        if (!$DB->record_exists('enrol', ['courseid' => $course->id, 'enrol' => 'guest'])) { enrol_get_plugin('guest')->add_instance($course, ['status' => 0]); }
    }
    $courses[$short] = $course;
}
// A course that calls its roles by other names.
if (!$DB->record_exists('role_names', ['contextid' => context_course::instance($courses['STAT-ISE']->id)->id])) {
    foreach (['student' => 'Õppija', 'teacher' => 'Juhendaja'] as $short => $name) {
        $DB->insert_record('role_names', (object)['roleid' => $roleid($short), 'contextid' => context_course::instance($courses['STAT-ISE']->id)->id, 'name' => $name]);
    }
}
$cohort = $DB->get_record('cohort', ['idnumber' => 'STAT-KOHORT']) ?: $gen->create_cohort(['name' => 'Stat kohort', 'idnumber' => 'STAT-KOHORT']);

// ---- people ----
$people = [];
for ($i = 1; $i <= $many; $i++) {
    $name = sprintf('stat%04d', $i);
    $people[$i] = $DB->get_record('user', ['username' => $name, 'deleted' => 0]) ?: ($DB->record_exists_select('user', "deleted = 1 AND email LIKE ?", ["$name%"]) ? null : $gen->create_user(['username' => $name, 'firstname' => 'Stat',
        'lastname' => "Salajane$i", 'email' => "$name@example.ee", 'idnumber' => $i % 7 ? "STATID$i" : '', 'institution' => PLACES[$i % count(PLACES)], 'department' => $i % 3 ? 'Osakond' : '']));
    if ($people[$i] && $i % 11 === 0) { cohort_add_member($cohort->id, $people[$i]->id); }
}
$people = array_filter($people);

/** Enrol by a method, with a date of the past. */
$enrol = function (stdClass $course, string $method, stdClass $user, int $start, int $end = 0, int $status = 0, ?int $role = null) use ($DB, $student): void {
    $instance = $DB->get_record('enrol', ['courseid' => $course->id, 'enrol' => $method], '*', IGNORE_MULTIPLE);
    enrol_get_plugin($method)->enrol_user($instance, $user->id, $role ?? $student, $start, $end, $status);
    $DB->execute('UPDATE {user_enrolments} SET timecreated = ? WHERE enrolid = ? AND userid = ?', [min($start ?: time(), time()), $instance->id, $user->id]);
};
$complete = function (stdClass $course, stdClass $user, int $when): void {
    $completion = new completion_completion(['userid' => $user->id, 'course' => $course->id]);
    if (!$completion->is_complete()) { $completion->mark_complete($when); }
};

$first = !$DB->record_exists_select('user_enrolments', 'enrolid IN (SELECT id FROM {enrol} WHERE courseid = ?)', [$courses['STAT-POHI']->id]);
$k = 0;
foreach ($courses as $short => $course) {
    $k++;
    if ($short === 'STAT-TYHI') { continue; }
    $groups = array_values(groups_get_all_groups($course->id));
    if (!$groups) { $groups = [$gen->create_group(['courseid' => $course->id, 'name' => "R1 $k"]), $gen->create_group(['courseid' => $course->id, 'name' => "R2 $k"])]; }
    foreach ($people as $i => $user) {
        $chance = mt_rand(1, 100);
        $is = is_enrolled(context_course::instance($course->id), $user->id);
        if (!$first && $chance > 6) { continue; }
        if ($first && ($i + $k) % 3 === 0) { continue; }
        $start = $now - mt_rand(30, 540) * $day - mt_rand(0, $day);
        if (!$first && $is) {   // the second day: some leave, some complete, some are suspended, some get another role
            if ($chance === 1) { foreach ($DB->get_records('enrol', ['courseid' => $course->id]) as $one) { if (enrol_get_plugin($one->enrol) && $one->enrol !== 'guest') { enrol_get_plugin($one->enrol)->unenrol_user($one, $user->id); } } }
            elseif ($chance === 2) { $DB->execute('UPDATE {user_enrolments} SET status = 1 WHERE userid = ? AND enrolid IN (SELECT id FROM {enrol} WHERE courseid = ?)', [$user->id, $course->id]); }
            elseif ($chance === 3) { role_assign($roleid('teacher'), $user->id, context_course::instance($course->id)->id); }
            elseif ($course->enablecompletion) { $complete($course, $user, $now - mt_rand(0, 3600)); }
            continue;
        }
        $kind = $i % 23;
        if ($kind === 1) { $enrol($course, 'manual', $user, $start, 0, ENROL_USER_SUSPENDED); }
        elseif ($kind === 2) { $enrol($course, 'manual', $user, $start, $start + 20 * $day); }               // ended
        elseif ($kind === 3) { $enrol($course, 'manual', $user, $now + 30 * $day); }                           // not begun
        elseif ($kind === 4) { $enrol($course, 'manual', $user, $start); $enrol($course, 'self', $user, $start + 5 * $day); }   // twice
        elseif ($kind === 5) { $enrol($course, 'manual', $user, $start, 0, ENROL_USER_SUSPENDED); $enrol($course, 'self', $user, $start + 9 * $day); }
        elseif ($kind === 6) { $enrol($course, 'manual', $user, $start, 0, 0, $roleid($i % 2 ? 'teacher' : 'editingteacher')); }
        elseif ($kind === 7) { $enrol($course, 'manual', $user, $start); role_assign($roleid('teacher'), $user->id, context_course::instance($course->id)->id); }   // learner and teacher
        elseif ($kind === 8) { $enrol($course, 'manual', $user, $start, 0, 0, 0); }                           // without any role
        elseif ($kind === 9) { $enrol($course, 'self', $user, 0); }                                           // Moodle's own time
        else { $enrol($course, $i % 2 ? 'manual' : 'self', $user, $start); }
        if ($i % 5 === 0) { groups_add_member($groups[0]->id, $user->id); }
        if ($i % 10 === 0) { groups_add_member($groups[1]->id, $user->id); }
        if ($chance > 40 && $short !== 'STAT-KRITEERIUMITA' && $course->enablecompletion && $kind !== 3) { $complete($course, $user, min($now - 60, $start + mt_rand(1, 120) * $day)); }
        if ($chance > 20) { $DB->insert_record('user_lastaccess', (object)['userid' => $user->id, 'courseid' => $course->id, 'timeaccess' => min($now, $start + mt_rand(0, 30) * $day)]); }
        if ($kind === 10 && $first) {   // unenrolled, and of some enrolled again
            foreach ($DB->get_records_select('enrol', "courseid = ? AND enrol <> 'guest'", [$course->id]) as $one) { enrol_get_plugin($one->enrol)->unenrol_user($one, $user->id); }
            if ($i % 2) { $enrol($course, 'manual', $user, $now - 3 * $day); }
        }
    }
}
if ($first) {
    // The manual way of one course is switched off; accounts that are suspended, and deleted ones.
    $DB->set_field('enrol', 'status', ENROL_INSTANCE_DISABLED, ['courseid' => $courses['STAT-VIIS-EI']->id, 'enrol' => 'manual']);
    foreach ([12, 35, 58] as $i) { if (isset($people[$i])) { $DB->set_field('user', 'suspended', 1, ['id' => $people[$i]->id]); } }
    foreach ([14, 37] as $i) { if (isset($people[$i])) { delete_user($people[$i]); } }
    if (isset($people[39])) { $DB->set_field('user', 'deleted', 1, ['id' => $people[39]->id]); $DB->set_field('user', 'email', 'stat0039x', ['id' => $people[39]->id]); }   // and one whose enrolments stayed behind
    // Completed by hand in an activity: the regular task of cron aggregates it.
    $info = new completion_info($courses['STAT-POHI']);
    foreach ($info->get_activities() as $cm) { foreach ([41, 42, 43, 44] as $i) { if (isset($people[$i]) && is_enrolled(context_course::instance($courses['STAT-POHI']->id), $people[$i]->id)) { $info->update_state($cm, COMPLETION_COMPLETE, $people[$i]->id); } } }
}
accesslib_clear_all_caches(true);

echo json_encode(['first' => $first] + serve((int)$cat->id, CATEGORY, 'statsync', 'course-sync: participants')), "\n";
