<?php
/**
 * A crowd on a running Moodle (4.1 and later), for measuring and for tests/live/test_statistics.py at size.
 *
 *   MOODLE_DIR=/path/to/moodle php crowd.php [courses] [learners] [courses of each learner]
 *
 * Run it as the site's user, on a site made for tests: people and enrolments are written into its database by SQL, as Moodle would have
 * written them. Makes the category STAT-HULK, the account `hulksync` with a token that reads there alone, and the report. Prints JSON.
 * Run again, it moves 2 % of all enrolments: completed without a visit, suspended, ended, removed, enrolled anew, new, another role.
 */
define('CLI_SCRIPT', true);
require(getenv('MOODLE_DIR') . '/config.php');
require_once($CFG->libdir . '/testing/generator/lib.php');
require_once($CFG->libdir . '/completionlib.php');
require_once($CFG->dirroot . '/course/lib.php');
require_once($CFG->dirroot . '/completion/criteria/completion_criteria_activity.php');
require_once($CFG->dirroot . '/completion/completion_aggregation.php');
require_once(__DIR__ . '/serve.php');
const CATEGORY = 'STAT-HULK';

\core\session\manager::set_user(get_admin());
[$count, $many, $each] = array_map('intval', [$argv[1] ?? 40, $argv[2] ?? 1000, $argv[3] ?? 12]);
$gen = new testing_data_generator();
$now = time();
$day = 86400;
mt_srand(20261127);
$role = fn(string $short): int => (int)$DB->get_field('role', 'id', ['shortname' => $short], MUST_EXIST);
[$student, $teacher] = [$role('student'), $role('teacher')];
$cat = $DB->get_record('course_categories', ['idnumber' => CATEGORY]);
$first = !$DB->record_exists('user', ['username' => 'hulk000001']);
if ($first) {
    $cat = $cat ?: $gen->create_category(['name' => 'Statistika hulk', 'idnumber' => CATEGORY]);
    for ($i = 1; $i <= $count; $i++) {
        $short = sprintf('HULK-%04d', $i);
        if ($old = $DB->get_record('course', ['shortname' => $short])) { delete_course($old, false); }
        $course = $gen->create_course(['shortname' => $short, 'fullname' => "Hulga kursus $i", 'category' => $cat->id, 'enablecompletion' => 1, 'startdate' => $now - 600 * $day]);
        $page = $gen->create_module('page', ['course' => $course->id, 'name' => 'Loe läbi', 'content' => 'x'], ['completion' => COMPLETION_TRACKING_MANUAL]);
        $data = (object)['id' => $course->id, 'criteria_activity' => [$page->cmid => 1]];
        (new completion_criteria_activity())->update_config($data);
        $all = new completion_aggregation(['course' => $course->id, 'criteriatype' => null]);
        $all->setMethod(COMPLETION_AGGREGATION_ALL);
        $all->save();
    }
    $places = ['Põhjala Tugikeskus', 'Mudeli Kool & Ko', "Õie'n Abi", '', 'Väike Asutus'];
    $rows = [];
    for ($i = 1; $i <= $many; $i++) {
        $rows[] = (object)['username' => sprintf('hulk%06d', $i), 'firstname' => 'Hulk', 'lastname' => "Salajane$i", 'email' => "hulk$i@example.ee", 'auth' => 'manual', 'confirmed' => 1, 'deleted' => 0,
            'mnethostid' => $CFG->mnet_localhost_id, 'institution' => $places[$i % 5], 'lang' => 'en', 'timecreated' => $now - 600 * $day, 'timemodified' => $now, 'password' => 'not cached', 'country' => 'EE', 'city' => 'Tallinn'];
    }
    $DB->insert_records('user', $rows);
    context_helper::create_instances(CONTEXT_USER);
    context_helper::build_all_paths();
}
$courses = $DB->get_fieldset_sql('SELECT id FROM {course} WHERE category = ? ORDER BY id', [$cat->id]);
$people = $DB->get_fieldset_sql("SELECT id FROM {user} WHERE username LIKE 'hulk0%' AND deleted = 0 ORDER BY id");
$method = $DB->get_records_sql_menu("SELECT courseid, id FROM {enrol} WHERE enrol = 'manual' AND courseid IN (SELECT id FROM {course} WHERE category = ?)", [$cat->id]);
$context = $DB->get_records_sql_menu('SELECT instanceid, id FROM {context} WHERE contextlevel = 50');
$criterion = $DB->get_records_sql_menu('SELECT course, min(id) FROM {course_completion_criteria} GROUP BY course');
$enrolments = $assignments = $accesses = $completions = $criteria = [];
$enrol = function (int $course, int $user, int $start, int $status = 0, int $end = 0) use (&$enrolments, &$assignments, $method, $context, $student, $now): void {
    $enrolments[] = (object)['enrolid' => $method[$course], 'userid' => $user, 'status' => $status, 'timestart' => $start, 'timeend' => $end, 'modifierid' => 2, 'timecreated' => $start, 'timemodified' => $start];
    $assignments[] = (object)['roleid' => $student, 'contextid' => $context[$course], 'userid' => $user, 'timemodified' => $now, 'modifierid' => 2, 'component' => '', 'itemid' => 0, 'sortorder' => 0];
};
$complete = function (int $course, int $user, int $when) use (&$completions, &$criteria, $criterion, $DB): void {
    $completions["$course/$user"] = (object)['userid' => $user, 'course' => $course, 'timeenrolled' => 0, 'timestarted' => $when, 'timecompleted' => $when, 'reaggregate' => 0];
    $criteria["$course/$user"] = (object)['userid' => $user, 'course' => $course, 'criteriaid' => $criterion[$course], 'timecompleted' => $when];
};
if ($first) {
    foreach ($people as $n => $user) {
        for ($k = 0; $k < min($each, count($courses)); $k++) {
            $course = (int)$courses[($n * 7 + $k) % count($courses)];
            $start = $now - mt_rand(20 * $day, 540 * $day);
            $kind = mt_rand(0, 99);
            $enrol($course, (int)$user, $kind === 5 ? $now + 30 * $day : $start, (int)($kind < 3), $kind === 3 || $kind === 4 ? $start + 10 * $day : 0);
            if ($kind % 5) { $accesses[] = (object)['userid' => $user, 'courseid' => $course, 'timeaccess' => min($now - 60, $start + mt_rand(0, 60 * $day))]; }
            if ($kind > 60) { $complete($course, (int)$user, min($now - 60, $start + mt_rand(-2 * $day, 90 * $day))); }
        }
    }
} else {
    $rows = $DB->get_records_sql('SELECT ue.id, ue.userid, e.courseid FROM {user_enrolments} ue JOIN {enrol} e ON e.id = ue.enrolid JOIN {course} c ON c.id = e.courseid WHERE c.category = ? AND ue.id % 50 = ? ORDER BY ue.id',
        [$cat->id, (int)(microtime(true) * 1000) % 50]);
    foreach (array_values($rows) as $n => $row) {
        $done = $DB->record_exists_select('course_completions', 'course = ? AND userid = ? AND timecompleted > 0', [$row->courseid, $row->userid]);
        switch ($n % 8) {
            case 0: case 1: case 2: if (!$done) { $complete((int)$row->courseid, (int)$row->userid, $now - mt_rand(60, 3600)); } break;
            case 3: $DB->set_field('user_enrolments', 'status', 1, ['id' => $row->id]); break;
            case 4: $DB->set_field('user_enrolments', 'timeend', $now - 60, ['id' => $row->id]); break;
            case 5: enrol_get_plugin('manual')->unenrol_user($DB->get_record('enrol', ['id' => $method[$row->courseid]]), $row->userid); break;
            case 6: role_assign($teacher, $row->userid, $context[$row->courseid]); break;
            case 7:
                $somebody = (int)$people[mt_rand(0, count($people) - 1)];
                if (!$DB->record_exists('user_enrolments', ['enrolid' => $method[$row->courseid], 'userid' => $somebody]) && !isset($new[$row->courseid . '/' . $somebody])) {
                    $new[$row->courseid . '/' . $somebody] = true;
                    $enrol((int)$row->courseid, $somebody, $now - mt_rand(60, 3600));
                }
        }
    }
    delete_user($DB->get_record('user', ['id' => $people[mt_rand(0, count($people) - 1)]]));
}
foreach (['user_enrolments' => $enrolments, 'role_assignments' => $assignments, 'user_lastaccess' => $accesses] as $table => $rows) { $DB->insert_records($table, $rows); }
$before = $DB->get_records_sql_menu("SELECT course || '/' || userid, id FROM {course_completions} WHERE course IN (SELECT id FROM {course} WHERE category = ?)", [$cat->id]);
foreach ($completions as $key => $row) { if (isset($before[$key])) { $DB->update_record('course_completions', (object)['id' => $before[$key], 'timecompleted' => $row->timecompleted]); unset($completions[$key]); } }
$DB->insert_records('course_completions', $completions);
$DB->insert_records('course_completion_crit_compl', $criteria);
accesslib_clear_all_caches(true);
purge_all_caches();
echo json_encode(['first' => $first, 'enrolments' => $DB->count_records_sql('SELECT count(*) FROM {user_enrolments} ue JOIN {enrol} e ON e.id = ue.enrolid JOIN {course} c ON c.id = e.courseid WHERE c.category = ?', [$cat->id])]
    + serve((int)$cat->id, CATEGORY, 'hulksync', 'course-sync: crowd')), "\n";
