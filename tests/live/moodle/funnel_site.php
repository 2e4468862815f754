<?php
/**
 * An activity funnel on trial: one course, its learners and what they completed, on a running Moodle (4.1 and later), for tests/live/test_funnels.py.
 *
 *   MOODLE_DIR=/path/to/moodle php funnel_site.php [number of learners]
 *
 * Run it as the site's user, on a site made for tests. Makes the category STAT-ASTMED and the account `astmesync` with a token that reads
 * there alone. Some learners are suspended, ended, without a role, teachers too, or never confirmed their account; one activity is hidden,
 * one is not tracked, one is graded and fails people. Prints JSON. Run again it only prints.
 */
define('CLI_SCRIPT', true);
require(getenv('MOODLE_DIR') . '/config.php');
require_once($CFG->libdir . '/testing/generator/lib.php');
require_once($CFG->libdir . '/completionlib.php');
require_once($CFG->dirroot . '/course/lib.php');
require_once($CFG->dirroot . '/completion/criteria/completion_criteria_activity.php');
require_once($CFG->dirroot . '/completion/completion_aggregation.php');
require_once(__DIR__ . '/serve.php');
const CATEGORY = 'STAT-ASTMED';

\core\session\manager::set_user(get_admin());
$many = (int)($argv[1] ?? 120);
$gen = new testing_data_generator();
$now = time();
$day = 86400;
mt_srand(20261128);
$cat = $DB->get_record('course_categories', ['idnumber' => CATEGORY]) ?: $gen->create_category(['name' => 'Statistika astmed', 'idnumber' => CATEGORY]);
if (!$DB->record_exists('course', ['shortname' => 'ASTMED'])) {
    $course = $gen->create_course(['shortname' => 'ASTMED', 'fullname' => 'Astmete kursus', 'category' => $cat->id, 'enablecompletion' => 1, 'numsections' => 3, 'startdate' => $now - 600 * $day]);
    $manual = ['completion' => COMPLETION_TRACKING_MANUAL];
    $made = [];
    foreach (['Sissejuhatus' => 1, 'Abi märkamine' => 1, 'Vestlus' => 2, 'Lisalugemine' => 2, 'Kokkuvõte' => 3] as $name => $section) {
        $made[$name] = $gen->create_module('page', ['course' => $course->id, 'name' => $name, 'content' => 'x', 'section' => $section], $manual)->cmid;
    }
    $made['Peidetud'] = $gen->create_module('page', ['course' => $course->id, 'name' => 'Peidetud', 'content' => 'x', 'section' => 1, 'visible' => 0], $manual)->cmid;
    $gen->create_module('page', ['course' => $course->id, 'name' => 'Jälgimata', 'content' => 'x', 'section' => 1], ['completion' => COMPLETION_TRACKING_NONE]);
    $made['Töö'] = $gen->create_module('assign', ['course' => $course->id, 'name' => 'Töö', 'section' => 2], ['completion' => COMPLETION_TRACKING_AUTOMATIC, 'completiongradeitemnumber' => 0, 'completionusegrade' => 1])->cmid;
    // The second step of the course is not the second activity made: the order is the page's.
    $data = (object)['id' => $course->id, 'criteria_activity' => [$made['Sissejuhatus'] => 1, $made['Kokkuvõte'] => 1, $made['Vestlus'] => 1, $made['Töö'] => 1]];
    (new completion_criteria_activity())->update_config($data);
    $all = new completion_aggregation(['course' => $course->id, 'criteriatype' => null]);
    $all->setMethod(COMPLETION_AGGREGATION_ALL);
    $all->save();
    $role = fn(string $short): int => (int)$DB->get_field('role', 'id', ['shortname' => $short], MUST_EXIST);
    $plugin = enrol_get_plugin('manual');
    $method = $DB->get_record('enrol', ['courseid' => $course->id, 'enrol' => 'manual']);
    $info = new completion_info($course);
    $order = array_values(array_filter(array_keys(get_fast_modinfo($course)->get_cms()), fn($cmid) => in_array($cmid, $made)));
    for ($i = 1; $i <= $many; $i++) {
        $name = sprintf('aste%04d', $i);
        $user = $gen->create_user(['username' => $name, 'firstname' => 'Aste', 'lastname' => "Salajane$i", 'email' => "$name@example.ee"]);
        $start = $now - mt_rand(30, 300) * $day;
        $end = $i % 31 === 0 ? $now - $day : 0;
        $plugin->enrol_user($method, $user->id, $i % 37 === 0 ? 0 : $role('student'), $start, $end, $i % 29 === 0 ? ENROL_USER_SUSPENDED : ENROL_USER_ACTIVE);
        if ($i % 41 === 0) { role_assign($role('teacher'), $user->id, context_course::instance($course->id)->id); }
        // Most come some steps far, some skip, a few finish; of the graded one a third fail, which counts: no pass is asked for.
        $far = mt_rand(0, 9) < 3 ? count($order) : mt_rand(0, count($order) - 2);
        foreach (array_slice($order, 0, $far) as $cmid) {
            if (mt_rand(0, 9) === 0) { continue; }
            $state = $cmid === $made['Töö'] ? (mt_rand(0, 2) ? COMPLETION_COMPLETE_PASS : COMPLETION_COMPLETE_FAIL) : COMPLETION_COMPLETE;
            $info->internal_set_data(get_fast_modinfo($course)->get_cm($cmid), (object)['id' => 0, 'coursemoduleid' => $cmid, 'userid' => $user->id, 'viewed' => 0, 'overrideby' => null,
                'completionstate' => $state, 'timemodified' => $start + mt_rand(1, 20) * $day]);
        }
        if ($i % 43 === 0) { $DB->set_field('user', 'confirmed', 0, ['id' => $user->id]); }
    }
}
purge_all_caches();
echo json_encode(serve((int)$cat->id, CATEGORY, 'astmesync', 'course-sync: steps')), "\n";
