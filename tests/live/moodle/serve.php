<?php
/** What a category needs to be read by course-sync: an account that reads there alone, a service, a token, the report of docs/statistics.md. */
require_once($CFG->dirroot . '/webservice/lib.php');
use core_reportbuilder\local\helpers\report;

spl_autoload_register(function (string $name) {   // some generators name PHPUnit's classes without using them
    if (str_starts_with($name, 'PHPUnit\\')) {
        $at = strrpos($name, '\\');
        eval('namespace ' . substr($name, 0, $at) . '; class ' . substr($name, $at + 1) . ' {}');
    }
});

const FUNCTIONS = 'core_webservice_get_site_info core_course_get_courses_by_field core_course_get_categories core_course_get_contents
    core_enrol_get_enrolled_users core_enrol_get_users_courses core_enrol_get_course_enrolment_methods
    core_completion_get_activities_completion_status core_completion_get_course_completion_status
    core_reportbuilder_list_reports core_reportbuilder_retrieve_report tool_mobile_call_external_functions';
const RIGHTS = 'moodle/course:view moodle/course:viewhiddencourses moodle/course:viewhiddenactivities moodle/course:viewhiddensections
    moodle/course:ignoreavailabilityrestrictions moodle/course:enrolreview moodle/course:viewparticipants moodle/site:accessallgroups
    mod/assign:view moodle/user:viewdetails moodle/role:review report/completion:view report/progress:view moodle/site:viewuseridentity';

/** Makes them, or finds them; answers address, token, category, report. */
function serve(int $category, string $idnumber, string $name, string $title): array {
    global $DB, $CFG;
    $now = time();
    $gen = new testing_data_generator();
    $account = $DB->get_record('user', ['username' => $name]) ?: $gen->create_user(['username' => $name, 'firstname' => 'Stat', 'lastname' => 'Sync', 'email' => "$name@example.ee", 'auth' => 'webservice']);
    foreach (["{$name}_site" => [[CONTEXT_SYSTEM], 'webservice/rest:use'], "{$name}_data" => [[CONTEXT_COURSECAT], RIGHTS]] as $short => [$levels, $rights]) {
        $role = $DB->get_field('role', 'id', ['shortname' => $short]) ?: create_role($short, $short, '');
        set_role_contextlevels($role, $levels);
        foreach (preg_split('/\s+/', $rights) as $right) { assign_capability($right, CAP_ALLOW, $role, context_system::instance()->id, true); }
        role_assign($role, $account->id, $short === "{$name}_site" ? context_system::instance() : context_coursecat::instance($category));
    }
    set_config('enablewebservices', 1);
    set_config('webserviceprotocols', 'rest');
    $manager = new webservice();
    $service = $DB->get_field('external_services', 'id', ['shortname' => $name]) ?: $manager->add_external_service((object)['name' => $name, 'shortname' => $name, 'enabled' => 1, 'restrictedusers' => 1, 'downloadfiles' => 0, 'uploadfiles' => 0, 'requiredcapability' => '', 'timecreated' => $now]);
    foreach (preg_split('/\s+/', FUNCTIONS) as $function) { if (!$manager->service_function_exists($function, $service)) { $manager->add_external_function_to_service($function, $service); } }
    if (!$DB->record_exists('external_services_users', ['externalserviceid' => $service, 'userid' => $account->id])) { $manager->add_ws_authorised_user((object)['externalserviceid' => $service, 'userid' => $account->id, 'timecreated' => $now]); }
    $token = $DB->get_field('external_tokens', 'token', ['externalserviceid' => $service, 'userid' => $account->id]);
    if (!$token) {
        $token = class_exists('core_external\util') ? \core_external\util::generate_token(EXTERNAL_TOKEN_PERMANENT, \core_external\util::get_service_by_id($service), $account->id, context_system::instance(), 0, '', $name)
            : external_generate_token(EXTERNAL_TOKEN_PERMANENT, $service, $account->id, context_system::instance());
    }
    $new = class_exists('core_role\reportbuilder\local\entities\role');
    $columns = ['course:courseshortnamewithlink', 'user:username', $new ? 'role:shortname' : 'enrolment:role', 'user:institution', 'enrolment:status', 'enrolment:timestarted',
        'access:timeaccess', 'completion:completed', 'completion:timecompleted'];
    if (!$report = $DB->get_field('reportbuilder_report', 'id', ['name' => $title])) {
        $report = report::create_report((object)['name' => $title, 'source' => core_course\reportbuilder\datasource\participants::class, 'uniquerows' => 0], false)->get('id');
        $ids = [];
        foreach ($columns as $column) { $ids[$column] = report::add_report_column($report, $column)->get('id'); }
        foreach (['course:courseshortnamewithlink', 'user:username'] as $column) { report::toggle_report_column_sorting($report, $ids[$column], true, SORT_ASC); }
        report::add_report_condition($report, 'course_category:idnumber');
        core_reportbuilder\manager::get_report_from_id($report)->set_condition_values(['course_category:idnumber_operator' => core_reportbuilder\local\filters\text::CONTAINS ?? 1, 'course_category:idnumber_value' => $idnumber]);
        core_reportbuilder\reportbuilder\audience\manual::create((int)$report, ['users' => [(int)$account->id]]);
    }
    return ['url' => $CFG->wwwroot, 'token' => $token, 'category' => $category, 'report' => (int)$report];
}
